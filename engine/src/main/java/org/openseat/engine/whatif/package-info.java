/// What would another number, share, seat table or mechanism have changed? The same children, drawn many times
/// over, on a copy of a market.
///
/// Nothing here is real: the draws are imagined, and nothing is written anywhere.
@NullMarked
package org.openseat.engine.whatif;

import org.jspecify.annotations.NullMarked;
