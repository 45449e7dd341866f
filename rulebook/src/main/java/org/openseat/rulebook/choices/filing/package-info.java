/// When and what a family may file: windows, limits, corrections, and what a selection costs.
@NamedInterface("choices-filing")
@NullMarked
package org.openseat.rulebook.choices.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
