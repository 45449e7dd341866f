/// The priority points of magnets: one rule a file, and the ledger that puts them together for one child. (R-PTS)
@NamedInterface("choices-points")
@NullMarked
package org.openseat.rulebook.choices.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
