/// What follows a draw: until when an offer is answered, and what accepting, declining or silence means.
@NamedInterface("choices-offers")
@NullMarked
package org.openseat.rulebook.choices.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
