/// The files from which anybody can compute the points again, and the verifier's word on each row before a run may be
/// finished. (design §10)
@NullMarked
package org.openseat.applications.recompute;

import org.jspecify.annotations.NullMarked;
