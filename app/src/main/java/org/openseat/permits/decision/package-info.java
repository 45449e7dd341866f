/// The two schools' decision: released, approved or denied, and what closes by it.
@NamedInterface("decision")
@NullMarked
package org.openseat.permits.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
