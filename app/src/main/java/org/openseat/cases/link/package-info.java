/// A signature by somebody who has no account, through a mailed link.
@NamedInterface("link")
@NullMarked
package org.openseat.cases.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
