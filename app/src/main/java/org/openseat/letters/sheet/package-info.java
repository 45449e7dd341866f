/// What stands on a letter: from whom, to whom, what has happened, what to do until when, who signs.
@NamedInterface("sheet")
@NullMarked
package org.openseat.letters.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
