/// Where the permit office changes the calendar, sees what would move, and reads later what did.
///
/// What is counted again is not known here: whoever keeps deadlines hands in its
/// [org.openseat.schools.calendar.Recounts].
@NamedInterface("calendar")
@NullMarked
package org.openseat.schools.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
