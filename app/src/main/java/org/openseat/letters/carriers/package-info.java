/// Carries mails and texts from the queue to mail servers and telephone providers.
@NamedInterface("carriers")
@NullMarked
package org.openseat.letters.carriers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
