/// Calendars and counting, tried at their edges and against a naive counter.
@NullMarked
package org.openseat.district;

import org.jspecify.annotations.NullMarked;
