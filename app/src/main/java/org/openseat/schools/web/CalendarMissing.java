package org.openseat.schools.web;

import org.openseat.district.CalendarUnknown;
import org.openseat.district.SchoolYear;
import org.openseat.ui.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Where a date cannot be counted because the Board has not adopted the year's calendar yet, a page says so; nothing is
/// decided or saved by a guess.
@ControllerAdvice
class CalendarMissing {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMissing.class);

    @ExceptionHandler(CalendarUnknown.class)
    Answer missing(CalendarUnknown unknown) {
        LOG.warn("{}", unknown.getMessage());
        return new Answer.Show(new CalendarMissingPage(SchoolYear.of(unknown.asked())), HttpStatus.SERVICE_UNAVAILABLE);
    }
}
