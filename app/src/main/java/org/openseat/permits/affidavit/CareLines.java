package org.openseat.permits.affidavit;

import java.text.ListFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// Says what a provider stated in a reader's words, line by line.
public final class CareLines {

    /// A line of the form: its label, and what stands on it.
    public record Line(String label, @Nullable String text) {}

    private CareLines() {}

    public static List<Line> of(Words words, Language language, Care care) {
        var lines = new ArrayList<Line>();
        lines.add(line(words, language, "provider", care.provider()));
        lines.add(line(words, language, "phone", care.phone()));
        lines.add(line(words, language, "address", care.at().toString()));
        lines.add(line(words, language, "kind", say(words, language, "kind." + care.kind())));
        lines.add(line(words, language, "days", days(language, care)));
        if (care.from() instanceof LocalTime from) {
            lines.add(line(words, language, "from", time(language, from)));
        }
        if (care.until() instanceof LocalTime until) {
            lines.add(line(words, language, "until", time(language, until)));
        }
        lines.add(line(words, language, "pickUp", say(words, language, "pickUp." + care.pickUp())));
        return lines;
    }

    private static String days(Language language, Care care) {
        var names = care.days().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .toList();
        return ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private static String time(Language language, LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }

    private static Line line(Words words, Language language, String label, String text) {
        return new Line(say(words, language, "line." + label), text);
    }

    private static String say(Words words, Language language, String key) {
        return words.say(language.code(), "permits.affidavit." + key);
    }
}
