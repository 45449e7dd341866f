/// How many seats there are, who comes first to them, and whether a bus goes there.
@NamedInterface("choices-seats")
@NullMarked
package org.openseat.rulebook.choices.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
