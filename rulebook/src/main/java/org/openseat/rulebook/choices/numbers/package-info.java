/// What the Board sets for one Choices year: dates, limits, points, thresholds, each with a source.
@NamedInterface("choices-numbers")
@NullMarked
package org.openseat.rulebook.choices.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
