/// What a family is told of each of its choices, made from the engine's own outcome: a code and its facts, from
/// which page, letter and answer make the same sentence.
///
/// Silent where a figure would show another child, and where a cause cannot be shown.
@NullMarked
package org.openseat.engine.told;

import org.jspecify.annotations.NullMarked;
