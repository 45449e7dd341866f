/// The front door: who may come in at all, and how long a request may take to arrive, before anything else is asked.
@NullMarked
package org.openseat.start.front;

import org.jspecify.annotations.NullMarked;
