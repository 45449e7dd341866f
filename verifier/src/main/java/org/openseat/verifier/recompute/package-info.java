/// Computes the points and the openings of a Choices year again from published files, without a line of the district's
/// own computing.
@NullMarked
package org.openseat.verifier.recompute;

import org.jspecify.annotations.NullMarked;
