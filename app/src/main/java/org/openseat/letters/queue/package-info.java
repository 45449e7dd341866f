/// Mails and texts on their way out, each kept as it was written.
@NamedInterface("queue")
@NullMarked
package org.openseat.letters.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
