/// What happens to requests by themselves when a day has come, and what becomes of their dates when the calendar
/// changes.
@NamedInterface("days")
@NullMarked
package org.openseat.cases.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
