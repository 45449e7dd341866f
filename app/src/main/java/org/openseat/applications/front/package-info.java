/// The first page of Choices, for everybody: where the year stands, and the way to everything else.
@NullMarked
package org.openseat.applications.front;

import org.jspecify.annotations.NullMarked;
