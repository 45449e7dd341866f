/// Who may enter a program: one rule a file, with its citation and its sentences.
@NamedInterface("choices-entry")
@NullMarked
package org.openseat.rulebook.choices.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
