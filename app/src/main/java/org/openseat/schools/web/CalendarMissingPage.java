package org.openseat.schools.web;

import org.openseat.district.SchoolYear;
import org.openseat.ui.Page;

/// The calendar of a year is not there yet: what that means, and what to do.
record CalendarMissingPage(SchoolYear year) implements Page {}
