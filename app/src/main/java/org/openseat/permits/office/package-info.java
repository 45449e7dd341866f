/// What the permit office mends in a permit request: a school that was written wrong, a decision made by mistake.
/// (R-ROL-2)
@NullMarked
package org.openseat.permits.office;

import org.jspecify.annotations.NullMarked;
