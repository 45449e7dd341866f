/// What the rules say to each choice of each application, kept for the draw, the letters and the family.
@NamedInterface("judged")
@NullMarked
package org.openseat.applications.judged;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
