/// A day of a case as an entry of its reader's own calendar.
@NamedInterface("calendar")
@NullMarked
package org.openseat.cases.page.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
