@NullMarked
package org.openseat.documents;

import org.jspecify.annotations.NullMarked;
