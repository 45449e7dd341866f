/// Letters as they were sent, and the pages on which families read them.
@NamedInterface("kept")
@NullMarked
package org.openseat.letters.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
