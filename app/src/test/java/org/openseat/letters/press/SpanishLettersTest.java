package org.openseat.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.start.Settings;
import org.openseat.ui.words.Words;

/// The Spanish half of a letter says nothing in English. (R-LNG-4)
class SpanishLettersTest {

    private static final int A_NAME_IS_SHORTER = 12;
    /// What a person wrote stands as it was written.
    private static final Pattern WRITTEN_BY_A_PERSON = Pattern.compile("<blockquote>.*?</blockquote>", Pattern.DOTALL);

    private static final Words WORDS = new Words();
    private static final List<String> ENGLISH = english();

    private final LetterWriter writer = new LetterWriter(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openseat"),
            WORDS,
            new Settings(Path.of("data"), null, URI.create("https://choice.marina.example")),
            Clock.system(ZoneId.of("America/Los_Angeles")));

    @ParameterizedTest
    @MethodSource("org.openseat.letters.press.Samples#kinds")
    void a_spanish_letter_has_no_sentence_of_english(LetterKind kind) {
        var both = writer.write(Samples.of(kind, UUID.randomUUID()), "es").html();
        var halves = both.split("(?=<article )", -1);
        assertThat(halves).hasSize(2);
        assertThat(foreignIn(halves[0])).isEmpty();
        assertThat(foreignIn(halves[1]))
                .as("the English half, or this test finds nothing")
                .isNotEmpty();
    }

    private static List<String> foreignIn(String half) {
        var said = plain(WRITTEN_BY_A_PERSON.matcher(half).replaceAll("").replaceAll("<[^>]*>", " "));
        return ENGLISH.stream().filter(said::contains).toList();
    }

    /// Every run of English words that Spanish does not also say.
    private static List<String> english() {
        var own = plain(String.join("\n", WORDS.all("es").values()));
        return WORDS.all("en").values().stream()
                .flatMap(text -> Stream.of(text.split("[{}\n#]", -1)))
                .map(SpanishLettersTest::plain)
                .filter(piece -> piece.length() > A_NAME_IS_SHORTER && !own.contains(piece))
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return text.replace("''", "'").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
