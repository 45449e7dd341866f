/// Pages that answered a form with its errors, kept for a while so that Back and Reload find them.
@NamedInterface("again")
@NullMarked
package org.openseat.ui.again;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
