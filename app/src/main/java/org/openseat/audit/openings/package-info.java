/// Every opening of a child's file, paper or letter by staff: noted in one place, whatever page it was.
@NamedInterface("openings")
@NullMarked
package org.openseat.audit.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
