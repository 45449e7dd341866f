package org.openseat.audit.everything;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.audit.web.OpeningWords;
import org.openseat.cases.page.Voice;
import org.openseat.schools.DistrictInfo;

/// The page in a family's copy: it opens on any computer, without this site.
///
/// @param words says openings
/// @param office whom to ask for what is left out
record EverythingSheet(Everything.Copy copy, Voice voice, OpeningWords words, DistrictInfo office, ZonedDateTime at) {

    /// How the permit office is reached, as far as the district says it.
    String reach() {
        return Stream.of(office.phone(), office.email())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    String say(String key, Object... with) {
        return voice.say("audit.copy." + key, with);
    }

    String lang() {
        return voice.language().code();
    }

    String moment(Instant moment) {
        return moment(moment, at.getZone());
    }

    private String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(voice.language().locale())
                .withZone(zone)
                .format(moment);
    }
}
