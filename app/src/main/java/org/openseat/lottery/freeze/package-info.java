/// From applications to a frozen market: who asks for what, how many seats there are, and in which order they are
/// given.
@NullMarked
package org.openseat.lottery.freeze;

import org.jspecify.annotations.NullMarked;
