package org.openseat.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.interdistrict.letters.InterLetterKind;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.ui.words.Words;

/// The version on a kept letter says by which words and template it was written; so neither may change without it.
///
/// What each version was is in `versions.csv`: a line once written there stays, and a change of words adds one.
class LetterVersionsTest {

    private static final Path TEMPLATES = Path.of("src/main/java/org/openseat");
    private static final Path VERSIONS = Path.of("src/test/resources/org/openseat/letters/versions.csv");
    private static final Pattern USED = Pattern.compile("@template\\.([\\w.]+)\\(");
    private static final String ROOM =
            "(?:letters|applications\\.letters|offers\\.letters|permits\\.letters|interdistrict\\.letters|cases\\.told)\\.";
    private static final Pattern KEY = Pattern.compile("\"(" + ROOM + "[\\w.]+)\"");

    private static final Words WORDS = new Words();

    @ParameterizedTest
    @MethodSource("org.openseat.letters.press.Samples#kinds")
    void words_and_template_of_a_letter_change_only_with_its_version(LetterKind kind) throws IOException {
        var line = kind.key() + "," + kind.version() + "," + fingerprint(kind);
        assertThat(Files.readAllLines(VERSIONS))
                .as(
                        "The words or the template of %s have changed. Count up its version and add a line "
                                + "to %s:\n%s",
                        kind.key(), VERSIONS, line)
                .contains(line);
    }

    @Test
    void every_version_is_known_once() throws IOException {
        var known = new TreeMap<String, Set<Integer>>();
        for (var line : Files.readAllLines(VERSIONS)) {
            var cells = line.split(",", -1);
            assertThat(known.computeIfAbsent(cells[0], k -> new TreeSet<>()).add(Integer.valueOf(cells[1])))
                    .as("one line for version %s of %s", cells[1], cells[0])
                    .isTrue();
        }
        for (var kind : Samples.kinds().toList()) {
            assertThat(known.get(kind.key()))
                    .as("the versions of %s", kind.key())
                    .contains(kind.version());
            assertThat(((TreeSet<Integer>) known.get(kind.key())).last()).isEqualTo(kind.version());
        }
    }

    private String fingerprint(LetterKind kind) throws IOException {
        var templates = new LinkedHashMap<String, String>();
        collect(Samples.of(kind, UUID.randomUUID()).template().replace(".jte", ""), templates);
        var text = new StringBuilder();
        templates.values().forEach(template -> text.append(template.replaceAll("\\s+", " ")));
        for (var language : WORDS.languages()) {
            says(kind, templates, language.code())
                    .forEach((key, said) ->
                            text.append('\n').append(key).append('=').append(said));
        }
        return LetterPress.sha256(text.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    /// The template and all that it is made of.
    private static void collect(String name, Map<String, String> into) throws IOException {
        var template = Files.readString(TEMPLATES.resolve(name + ".jte"));
        if (into.putIfAbsent(name, template) == null) {
            for (var used : USED.matcher(template).results().toList()) {
                collect(used.group(1).replace('.', '/'), into);
            }
        }
    }

    /// Every sentence that these templates may say of this kind, and the whole family of each, such as all of
    /// `letters.packet.`, since the facts say some of them.
    private Map<String, String> says(LetterKind kind, Map<String, String> templates, String language) {
        var keys = templates.values().stream()
                .flatMap(template -> KEY.matcher(template).results())
                .map(key -> key.group(1).replaceAll("^(" + ROOM + "\\w+\\.).*", "$1"))
                .collect(Collectors.toSet());
        keys.add(kind.words(""));
        keys.addAll(
                switch (kind) {
                    case InterLetterKind _ ->
                        List.of(
                                "interdistrict.letters.county",
                                "interdistrict.letters.granted.",
                                "interdistrict.letters.paper.",
                                "letters.rule");
                    case PermitLetterKind _ -> List.of("cases.told.fact.");
                    default -> List.of("cases.told.fact.", "permits.letters.clock.", "interdistrict.letters.clock.");
                });
        var said = new TreeMap<String, String>();
        WORDS.all(language).forEach((key, text) -> {
            if (keys.contains(key) || keys.stream().anyMatch(k -> k.endsWith(".") && key.startsWith(k))) {
                said.put(key, text);
            }
        });
        return said;
    }
}
