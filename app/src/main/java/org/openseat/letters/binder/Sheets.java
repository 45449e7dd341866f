package org.openseat.letters.binder;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.letters.press.Voice;
import org.openseat.letters.press.Wording;
import org.openseat.start.Settings;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prints a packet's own sheets, each in the family's language and then in English, as the letters are.
@Component
public class Sheets {

    /// Their pages are counted through the whole packet, so a sheet has no count of its own.
    private static final String STYLE =
            "@page { @bottom-right { content: none } } table.facts { page-break-inside: auto }"
                    + " .facts .number { width: 8%; text-align: right }";

    private final TemplateEngine templates;
    private final LetterPrinter printer;
    private final LetterDesk letters;
    private final Words words;
    private final URI site;
    private final Clock clock;

    Sheets(
            TemplateEngine templates,
            LetterPrinter printer,
            LetterDesk letters,
            Words words,
            Settings settings,
            Clock clock) {
        this.templates = templates;
        this.printer = printer;
        this.letters = letters;
        this.words = words;
        this.site = settings.baseUrl();
        this.clock = clock;
    }

    /// One line of the index.
    public record Row(int number, Part part, int page) {}

    /// Something that happened: when, what, who, and why if somebody said.
    public record Line(
            Instant at, String who, Wording what, @Nullable Wording why) {}

    /// The language of the family when the case began, as its letters are written, and English.
    public List<Language> languages(UUID caseId) {
        var family = letters.ofCase(caseId).stream()
                .map(KeptLetter::language)
                .findFirst()
                .orElse("en");
        return Stream.of(words.language(family), words.language("en"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// A kept letter, under words that ask for its day and its title.
    public Part letter(KeptLetter letter, String key) {
        return new Part.Ours(
                language -> words.say(
                        language.code(),
                        key,
                        date(letter.written(), language),
                        words.say(language.code(), letter.titled())),
                () -> letters.pdf(letter.id()).orElseThrow());
    }

    /// What happened, oldest first.
    public Part timeline(List<Line> lines, List<Language> languages) {
        return sheet(
                words("letters.binder.timeline"), "letters/binder/Timeline.jte", languages, Map.of("lines", lines));
    }

    /// A sheet from a template that asks for a [Voice] and for what is handed in.
    public Part sheet(Wording title, String template, List<Language> languages, Map<String, Object> what) {
        return new Part.Ours(title, () -> print(template, languages, what));
    }

    public String date(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(moment.atZone(clock.getZone()));
    }

    /// Words with what is filled in; a date or a wording among that is said in the same language.
    public Wording words(String key, Object... with) {
        return language -> voice(language).say(key, with);
    }

    private Voice voice(Language language) {
        return new Voice(words, language, clock.getZone(), site);
    }

    byte[] index(Binder.Cover cover, List<Row> rows) {
        return print("letters/binder/Index.jte", cover.languages(), Map.of("cover", cover, "rows", rows));
    }

    private byte[] print(String template, List<Language> languages, Map<String, Object> what) {
        var html = languages.stream()
                .map(language -> draw(template, voice(language), what))
                .collect(Collectors.joining("\n"));
        var first = languages.getFirst();
        return printer.print(words.say(first.code(), "letters.binder.index"), first, html, STYLE);
    }

    private String draw(String template, Voice voice, Map<String, Object> what) {
        Map<String, Object> all = new HashMap<>(what);
        all.put("voice", voice);
        var html = new StringOutput();
        templates.render(template, all, html);
        return html.toString();
    }
}
