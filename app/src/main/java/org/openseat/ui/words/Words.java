package org.openseat.ui.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every text of every page, mail and letter, in every language there are files for.
///
/// A language is offered as soon as there is a `ui_<code>.properties` that names it; a test holds each language to
/// the same keys as English.
@Component
public class Words {

    private static final Pattern FILE = Pattern.compile("[a-z-]+_([a-z]{2})\\.properties");

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
    private final List<Language> languages;

    public Words() {
        for (Resource file : files()) {
            var name = FILE.matcher(String.valueOf(file.getFilename()));
            if (name.matches()) {
                byLanguage
                        .computeIfAbsent(name.group(1), code -> new HashMap<>())
                        .putAll(read(file));
            }
        }
        languages = byLanguage.keySet().stream()
                .filter(code -> has(code, "language.ownName"))
                .map(code -> new Language(code, text(code, "language.ownName"), text(code, "language.dir")))
                .toList();
    }

    /// The languages on offer, English first, then by code.
    public List<Language> languages() {
        return languages;
    }

    public Optional<Language> language(String code) {
        return languages.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    public boolean has(String language, String key) {
        return byLanguage.getOrDefault(language, Map.of()).containsKey(key);
    }

    /// The sentence of `key`; `{0}`, `{1}` … and ICU plurals are filled in from `with`.
    public String say(String language, String key, Object... with) {
        var pattern = text(language, key);
        return with.length == 0 && pattern.indexOf('{') < 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, Locale.of(language)).format(with);
    }

    public String say(String language, Said said) {
        return say(language, said.key(), said.with().toArray());
    }

    public Map<String, String> all(String language) {
        return Map.copyOf(byLanguage.getOrDefault(language, Map.of()));
    }

    private String text(String language, String key) {
        var text = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return text;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:org/openseat/**/*_??.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Resource file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, String>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }
}
