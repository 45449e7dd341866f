package org.openseat.programs.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.openseat.district.Grade;
import org.openseat.names.PlainName;
import org.openseat.pack.places.GradeSpan;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.words.Words;

/// The words for a program's kind, grades, theme, language, seats and bus.
public final class ProgramTold {

    private ProgramTold() {}

    public static String kind(Words words, String language, Program program) {
        return program.gifted()
                .map(gifted -> words.say(language, "programs.kind." + gifted))
                .orElseGet(() -> kind(words, language, program.kind()));
    }

    public static String kind(Words words, String language, Category kind) {
        return words.say(language, "programs.kind." + kind);
    }

    /// A theme in the reader's language, if its words are known; else as the district wrote it.
    public static String theme(Words words, String language, String theme) {
        var key = "programs.theme." + String.join("-", PlainName.words(theme));
        return words.has(language, key) ? words.say(language, key) : theme;
    }

    public static String language(Locale taught, Locale reader) {
        var name = taught.getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    public static String grades(Words words, String language, Program program) {
        return grades(words, language, program.grades());
    }

    public static String grades(Words words, String language, GradeSpan span) {
        return span.low() == span.high()
                ? words.say(language, "programs.grade", span.low().code())
                : words.say(
                        language,
                        "programs.grades",
                        span.low().code(),
                        span.high().code());
    }

    public static String grade(Words words, String language, Grade grade) {
        return words.say(language, "schools.grade." + grade.code());
    }

    /// To a tenth of a mile, as families read it; rules see the kept figure.
    public static String miles(Words words, String language, BigDecimal miles) {
        return words.say(
                language,
                "programs.miles",
                miles.setScale(1, RoundingMode.HALF_UP).doubleValue());
    }

    public static String points(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
