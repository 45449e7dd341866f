/// A button of a case: it asks once more, and for what it needs, before anything is done.
@NamedInterface("step")
@NullMarked
package org.openseat.cases.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
