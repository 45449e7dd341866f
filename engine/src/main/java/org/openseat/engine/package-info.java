/// Assigns children to programs: the market goes in, each child's seat and the reasons for it come out.
///
/// Pure: no clock, no locale, no randomness, no files. The same market gives the same bits on any machine and any
/// number of threads. `docs/engine.md` explains model, promises and cost on two pages.
@NullMarked
package org.openseat.engine;

import org.jspecify.annotations.NullMarked;
