package org.openseat.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of one file in one language, read once.
record Words(String file, Properties properties) {
    private static final List<String> FOLDERS = List.of(
            "/org/openseat/rulebook/",
            "/org/openseat/rulebook/inter/",
            "/org/openseat/rulebook/choices/",
            "/org/openseat/rulebook/choices/numbers/",
            "/org/openseat/rulebook/choices/points/",
            "/org/openseat/rulebook/choices/entry/",
            "/org/openseat/rulebook/choices/gifted/",
            "/org/openseat/rulebook/choices/filing/",
            "/org/openseat/rulebook/choices/seats/",
            "/org/openseat/rulebook/choices/offers/",
            "/org/openseat/district/");
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    /// The file `<name>_<language>.properties` beside the rule or the district word of that name; else the English one.
    /// No two files have one name, in whatever package they stand.
    static Words in(String name, Locale language) {
        return READ.computeIfAbsent(
                name + "_" + language.getLanguage(),
                file -> Stream.of(file, name + "_en")
                        .flatMap(each -> read(each).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No words for \"" + name + "\"")));
    }

    boolean has(String key) {
        return properties.containsKey(key);
    }

    String get(String key) {
        var words = properties.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no words for \"" + key + "\"");
        }
        return words;
    }

    private static Optional<Words> read(String file) {
        return FOLDERS.stream().flatMap(folder -> read(folder, file).stream()).findFirst();
    }

    private static Optional<Words> read(String folder, String file) {
        try (var stream = Words.class.getResourceAsStream(folder + file + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(new Words(file, properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
