/// Binds sheets, letters and files into one indexed PDF, the same for whoever asks.
@NamedInterface("binder")
@NullMarked
package org.openseat.letters.binder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
