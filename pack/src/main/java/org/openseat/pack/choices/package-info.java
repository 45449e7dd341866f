/// What families can apply for, as a district writes it down: programs, their seats, lists, results, stops and zones.
@NamedInterface("choices")
@NullMarked
package org.openseat.pack.choices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
