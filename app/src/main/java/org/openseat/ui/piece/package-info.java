/// The pieces that pages are put together from: notices, task lists, timelines, buttons.
@NamedInterface("piece")
@NullMarked
package org.openseat.ui.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
