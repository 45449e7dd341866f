package org.openseat.rulebook;

import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;
import org.openseat.district.Statement;

/// Says a statement in a family's language: the reason for a ruling, or a step in counting to a deadline.
///
/// The sentence stands beside the rule in `<Rule>_<language>.properties` under the statement's name, with placeholders
/// named after the record's components: `{address}` as it is, `{opens:date}` as a date, `{closed:moment}` as a date
/// with its time if it has one, `{years:years}` as a list of school years, `{papers:Paper}` as the word or the list of
/// words in `Paper_<language>.properties`. A language is added by adding files. A language without any is
/// said in English.
public final class Sentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    public static String say(Statement statement, Locale language) {
        return say(Told.of(statement), language);
    }

    /// Says a stored statement; throws [IllegalArgumentException] for a code nobody has a sentence for.
    public static String say(Told told, Locale language) {
        return say(told, language, "");
    }

    /// The same to staff: where the family is spoken to, `<name>.staff` speaks of it.
    public static String sayToStaff(Told told, Locale language) {
        return say(told, language, ".staff");
    }

    private static String say(Told told, Locale language, String to) {
        int dot = told.code().indexOf('.');
        var words = Words.in(told.code().substring(0, Math.max(dot, 0)), language);
        var name = told.code().substring(dot + 1);
        var sentence = words.get(words.has(name + to) ? name + to : name);
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(fill(told, found.group(1), found.group(2), language)));
    }

    /// All of them in order: the reasons of a finding, the steps of a deadline.
    public static List<String> say(List<? extends Statement> statements, Locale language) {
        return statements.stream().map(statement -> say(statement, language)).toList();
    }

    /// The word for one constant, such as a paper, a grade or a ground for denial.
    public static String word(Enum<?> constant, Locale language) {
        return word(constant.getDeclaringClass().getSimpleName(), constant.name(), language);
    }

    /// The same where it begins a line: with a capital.
    public static String capital(Enum<?> constant, Locale language) {
        var word = word(constant, language);
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(language) + word.substring(first);
    }

    /// A date as it is written out in that language: `Tuesday, February 17, 2026`.
    public static String date(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(date);
    }

    /// A day as [#date], with its time if it has one: `Friday, November 14, 2025, 5:00 PM`.
    public static String moment(Moment moment, Locale language) {
        var time = moment.time();
        return time == null
                ? date(moment.day(), language)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(moment.day().atTime(time));
    }

    private static String word(String kind, String constant, Locale language) {
        return Words.in(kind, language).get(constant);
    }

    private static String fill(Told told, String name, @Nullable String kind, Locale language) {
        var value = told.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException(told.code() + " was kept without \"" + name + "\"");
        }
        return switch (kind) {
            case null -> value;
            case "date" -> date(LocalDate.parse(value), language);
            case "years" -> list(List.of(value.split(",")), language);
            case "moment" -> moment(Moment.parse(value), language);
            default ->
                list(
                        Arrays.stream(value.split(","))
                                .map(each -> word(kind, each, language))
                                .toList(),
                        language);
        };
    }

    private static String list(List<String> words, Locale language) {
        return ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }

    private Sentences() {}
}
