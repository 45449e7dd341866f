/// The words every part of a district shares: school years, grades, calendars and how days are counted.
@NullMarked
package org.openseat.district;

import org.jspecify.annotations.NullMarked;
