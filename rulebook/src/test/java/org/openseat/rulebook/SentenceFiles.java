package org.openseat.rulebook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.Statement;

/// All statements and all files of words as they were built, found by looking and not from a list somebody keeps.
final class SentenceFiles {
    private static final Path BUILT = built();
    private static final List<Path> FILES = files();
    private static final List<Class<?>> CLASSES = classes();
    private static final Map<String, Map<String, String>> TEXTS =
            languages().stream().collect(Collectors.toMap(language -> language, SentenceFiles::readAll));

    static List<Class<? extends Statement>> statements() {
        return CLASSES.stream()
                .filter(type -> type.isRecord() && Statement.class.isAssignableFrom(type))
                .<Class<? extends Statement>>map(type -> type.asSubclass(Statement.class))
                .toList();
    }

    /// Constants with words of their own: those in a statement, and those with a file of words.
    static List<Class<?>> enumsWithWords() {
        return CLASSES.stream()
                .filter(type -> type.isEnum()
                        && requireNonNull(TEXTS.get("en")).keySet().stream()
                                .anyMatch(key -> key.startsWith(type.getSimpleName() + ".")))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /// Every constant of those as `Paper.PAY_STUB`.
    static List<String> constants() {
        return enumsWithWords().stream()
                .flatMap(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .toList();
    }

    static Set<String> languages() {
        return FILES.stream()
                .map(SentenceFiles::name)
                .filter(name -> name.endsWith(".properties"))
                .map(name -> name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every `File.key` there is in one language.
    static Set<String> keys(String language) {
        return requireNonNull(TEXTS.get(language)).keySet();
    }

    static String text(String key, String language) {
        return requireNonNull(requireNonNull(TEXTS.get(language)).get(key), "No words in " + language + " for " + key);
    }

    private static Map<String, String> readAll(String language) {
        var texts = new TreeMap<String, String>();
        for (var file : FILES) {
            if (name(file).endsWith("_" + language + ".properties")) {
                var about = name(file).substring(0, name(file).lastIndexOf('_'));
                read(file).forEach((key, text) -> texts.put(about + "." + key, text.toString()));
            }
        }
        return texts;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Class<?>> classes() {
        return FILES.stream()
                .filter(file -> name(file).endsWith(".class") && !name(file).startsWith("package-info"))
                .<Class<?>>map(SentenceFiles::load)
                .toList();
    }

    private static Class<?> load(Path file) {
        var name =
                BUILT.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name.substring(0, name.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path file) {
        return requireNonNull(file.getFileName()).toString();
    }

    private static List<Path> files() {
        try (var files = Files.walk(BUILT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("openseat"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built() {
        try {
            return Path.of(Statement.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private SentenceFiles() {}
}
