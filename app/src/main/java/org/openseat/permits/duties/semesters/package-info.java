/// The semesters of the district's calendar, as the reminders are counted by them.
@NullMarked
package org.openseat.permits.duties.semesters;

import org.jspecify.annotations.NullMarked;
