/// Openseat, put together: its rooms, and the class that starts it.
@NullMarked
package org.openseat;

import org.jspecify.annotations.NullMarked;
