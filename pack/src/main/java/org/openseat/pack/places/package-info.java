/// Where a home is and which schools serve it: addresses, points and attendance areas.
@NamedInterface("places")
@NullMarked
package org.openseat.pack.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
