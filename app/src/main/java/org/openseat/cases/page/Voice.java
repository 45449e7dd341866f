package org.openseat.cases.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Why;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// Says words, dates and reasons in the language of one reader.
public record Voice(Words words, Language language) {

    public static Voice of(Frame frame) {
        return new Voice(frame.words(), frame.language());
    }

    public boolean has(String key) {
        return words.has(language.code(), key);
    }

    public String say(String key, Object... with) {
        return words.say(language.code(), key, with);
    }

    public String sentence(Told told) {
        return Sentences.say(told, language.locale());
    }

    /// The reasons of a rule as one text.
    public String reasons(Finding finding) {
        return finding.reasons().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /// Rules with their reasons and where each is written.
    public List<Why> rules(List<Finding> findings) {
        return rules(findings, false);
    }

    /// The same for staff, to whom the family is not "you".
    public List<Why> rules(List<Finding> findings, boolean staff) {
        return findings.stream()
                .map(finding -> new Why(
                        Why.Verdict.valueOf(finding.verdict().name()),
                        staff ? toStaff(finding) : reasons(finding),
                        finding.clause().toString(),
                        List.of()))
                .toList();
    }

    private String toStaff(Finding finding) {
        return finding.reasons().stream()
                .map(told -> Sentences.sayToStaff(told, language.locale()))
                .collect(Collectors.joining(" "));
    }

    public String word(Enum<?> constant) {
        return Sentences.word(constant, language.locale());
    }

    /// The same where it begins a line.
    public String capital(Enum<?> constant) {
        return Sentences.capital(constant, language.locale());
    }

    /// A date without its weekday.
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    public String date(LocalDate date) {
        return Sentences.date(date, language.locale());
    }
}
