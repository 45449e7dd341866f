package org.openseat.letters.press;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.letters.sheet.Letter;
import org.openseat.start.Settings;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Puts a letter's facts into sentences: in the family's language, and then in English. (rules §7)
@Component
class LetterWriter {

    private final TemplateEngine templates;
    private final Words words;
    private final URI site;
    private final Clock clock;

    LetterWriter(TemplateEngine templates, Words words, Settings settings, Clock clock) {
        this.templates = templates;
        this.words = words;
        this.site = settings.baseUrl();
        this.clock = clock;
    }

    /// A letter in words: its title, and its body as HTML.
    record Written(String title, Language language, String html) {}

    Written write(Letter letter, String language) {
        var first = words.language(language).orElseGet(this::english);
        var html = Stream.of(first, english())
                .distinct()
                .map(l -> draw(letter, new Voice(words, l, clock.getZone(), site)))
                .collect(Collectors.joining("\n"));
        return new Written(words.say(first.code(), letter.kind().words("title")), first, html);
    }

    private String draw(Letter letter, Voice voice) {
        var html = new StringOutput();
        templates.render(letter.template(), Map.of("voice", voice, "letter", letter), html);
        return html.toString();
    }

    private Language english() {
        return words.language("en").orElseThrow();
    }
}
