/// Where files come in: how many, how many at once, and what is done to each before it is kept.
@NullMarked
package org.openseat.documents.reception;

import org.jspecify.annotations.NullMarked;
