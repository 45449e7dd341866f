/// Where a home is and which schools serve it: addresses, points and attendance areas.
@NullMarked
package org.openseat.pack.places;

import org.jspecify.annotations.NullMarked;
