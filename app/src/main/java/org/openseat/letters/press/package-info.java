/// Puts a letter into sentences and prints it.
@NamedInterface("press")
@NullMarked
package org.openseat.letters.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
