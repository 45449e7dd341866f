/// What is said: every text in every language, and which language a person reads.
@NamedInterface("words")
@NullMarked
package org.openseat.ui.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
