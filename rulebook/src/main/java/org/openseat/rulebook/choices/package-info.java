/// What every rule of Choices speaks of: the kinds of programs a family can apply for.
@NamedInterface("choices")
@NullMarked
package org.openseat.rulebook.choices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
