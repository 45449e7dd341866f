package org.openseat.permits.affidavit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.permits.affidavit.CareLines.Line;
import org.openseat.schools.Address;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// One sheet of the affidavit in one language. What is not known yet is an empty line.
record Sheet(
        Words words,
        Language language,
        ZoneId zone,
        CareCase care,
        String school,
        @Nullable Statement statement,
        @Nullable Signature parent) {
    String say(String key, Object... with) {
        return words.say(language.code(), "permits.affidavit." + key, with);
    }

    List<Line> student() {
        return List.of(
                line("student", care.child().name().full()),
                line("birthDate", date(care.child().birthDate())),
                line(
                        "grade",
                        words.say(language.code(), "cases.grade", care.grade().code())),
                line("school", school),
                line("parent", care.parent() + ", " + care.phone()));
    }

    List<Line> provider() {
        return statement == null ? blank() : CareLines.of(words, language, statement.care());
    }

    private List<Line> blank() {
        var known = care.provider();
        var lines = new ArrayList<Line>();
        lines.add(line("provider", known.name()));
        lines.add(line("phone", null));
        lines.add(line("address", known.at() instanceof Address at ? at.toString() : null));
        for (var label : List.of("kind", "days", "from", "until", "pickUp")) {
            lines.add(line(label, null));
        }
        return lines;
    }

    private Line line(String label, @Nullable String text) {
        return new Line(say("line." + label), text);
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(zone));
    }
}
