/// Programs that ask for a proof of ability: gifted and highly gifted magnets, Schools for Advanced Studies.
@NamedInterface("choices-gifted")
@NullMarked
package org.openseat.rulebook.choices.gifted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
