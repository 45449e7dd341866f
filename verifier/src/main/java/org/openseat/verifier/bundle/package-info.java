/// Checks a whole published bundle: that the draw was fixed beforehand, that nothing was changed, and that every
/// seat, list and figure follows from it.
///
/// Shares no code with what writes a bundle (a test sees to that): hashes, trees, lines and lists are computed
/// anew.
@NullMarked
package org.openseat.verifier.bundle;

import org.jspecify.annotations.NullMarked;
