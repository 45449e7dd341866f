/// What a family is told of its application.
@NullMarked
package org.openseat.applications.letters;

import org.jspecify.annotations.NullMarked;
