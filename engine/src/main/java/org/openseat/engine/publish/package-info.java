/// What a run publishes: the frozen files and their manifest before the draw, a receipt for every family, and the
/// bundle with the result, from which anybody can repeat everything (docs/verifier.md).
///
/// Pure: bytes come out, the caller says where they go. `openseat-verifier bundle` reads them with code of its
/// own.
@NullMarked
package org.openseat.engine.publish;

import org.jspecify.annotations.NullMarked;
