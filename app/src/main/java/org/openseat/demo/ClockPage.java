package org.openseat.demo;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// What the demo district's clock says, and ways to move it forward.
record ClockPage(ZonedDateTime now, Form form) implements Page {

    String time(Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(now);
    }
}
