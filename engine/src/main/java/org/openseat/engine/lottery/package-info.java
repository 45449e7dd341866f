/// The public lottery: what is fixed before the draw, how the numbers come from a public value,
/// and how anyone checks both.
///
/// Pure functions over bytes and ids; nothing here is random, reads a clock or a file. `docs/lottery.md` tells
/// the same in prose with test vectors.
@NullMarked
package org.openseat.engine.lottery;

import org.jspecify.annotations.NullMarked;
