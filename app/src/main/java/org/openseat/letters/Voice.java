package org.openseat.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.openseat.ui.Language;
import org.openseat.ui.Words;

/// Says words, dates and sizes in the one language that a letter or mail is being written in.
record Voice(Words words, Language language, ZoneId zone) {

    String say(String key, Object... with) {
        return words.say(language.code(), key, with);
    }

    String say(Wording wording) {
        return wording.in(language);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(zone));
    }

    /// A file's size as a person reads it: in KB, or in MB with one digit behind the point.
    String size(long bytes) {
        return bytes < 1 << 20
                ? say("letters.size.kb", Math.max(1, Math.round(bytes / 1024.0)))
                : say("letters.size.mb", Math.round(bytes / 1024.0 / 1024.0 * 10) / 10.0);
    }
}
