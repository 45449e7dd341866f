/// The page on which a family reads the points of its child, line by line, and says what is wrong with one.
@NullMarked
package org.openseat.applications.points;

import org.jspecify.annotations.NullMarked;
