package org.openseat.programs.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;
import org.springframework.util.MultiValueMap;

/// What a family looks for, as it stands in the address of the page: it can be kept and sent on. What is no answer is
/// as
/// if it had not been said.
record Wish(
        String words,
        @Nullable Grade grade,
        @Nullable Category kind,
        String theme,
        String language,
        Grade.@Nullable Level level,
        String school,
        Sort sort,
        List<String> picked,
        int page) {

    static final String PATH = "/programs";
    static final int MOST_PICKED = 4;
    static final int ON_A_PAGE = 40;

    enum Sort {
        NAME,
        SEATS,
        APPLIED
    }

    static Wish of(MultiValueMap<String, String> typed) {
        return new Wish(
                first(typed, "q"),
                read(typed, "grade", Grade::parse).orElse(null),
                read(typed, "kind", constant(Category.class)).orElse(null),
                first(typed, "theme"),
                first(typed, "language"),
                read(typed, "level", constant(Grade.Level.class)).orElse(null),
                first(typed, "school"),
                read(typed, "sort", constant(Sort.class)).orElse(Sort.NAME),
                codes(typed.getOrDefault("p", List.of())),
                read(typed, "page", Integer::valueOf).orElse(1));
    }

    /// Codes as `p=a&p=b`, as a form sends them, or as `p=a,b`, as one writes them.
    static List<String> codes(List<String> given) {
        return given.stream()
                .flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && code.length() <= 40)
                .distinct()
                .limit(12)
                .toList();
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var text = typed.getFirst(name);
        return text == null
                ? ""
                : text.strip().substring(0, Math.min(100, text.strip().length()));
    }

    private static <T> Optional<T> read(MultiValueMap<String, String> typed, String name, Function<String, T> parse) {
        try {
            return Optional.of(first(typed, name))
                    .filter(text -> !text.isEmpty())
                    .map(parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Function<String, E> constant(Class<E> kind) {
        return text -> Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
    }

    boolean fits(Program program) {
        return (grade == null || program.teaches(grade))
                && (kind == null || program.kind() == kind)
                && (theme.isEmpty() || program.theme().filter(theme::equals).isPresent())
                && (language.isEmpty()
                        || program.language()
                                .filter(taught -> taught.toLanguageTag().equals(language))
                                .isPresent())
                && (level == null || program.allGrades().stream().anyMatch(one -> one.level() == level))
                && (school.isEmpty() || program.school().value().equals(school));
    }

    /// Every filter that is set, by the name of its parameter, in the order of the form.
    Map<String, String> filters() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", words);
        put(set, "grade", grade == null ? "" : grade.code());
        put(set, "kind", kind == null ? "" : kind.name().toLowerCase(Locale.ROOT));
        put(set, "theme", theme);
        put(set, "language", language);
        put(set, "level", level == null ? "" : level.name().toLowerCase(Locale.ROOT));
        put(set, "school", school);
        return set;
    }

    private static void put(Map<String, String> set, String name, String value) {
        if (!value.isEmpty()) {
            set.put(name, value);
        }
    }

    /// The same without one filter.
    Wish without(String name) {
        return new Wish(
                name.equals("q") ? "" : words,
                name.equals("grade") ? null : grade,
                name.equals("kind") ? null : kind,
                name.equals("theme") ? "" : theme,
                name.equals("language") ? "" : language,
                name.equals("level") ? null : level,
                name.equals("school") ? "" : school,
                sort,
                picked,
                1);
    }

    String path() {
        return path(1);
    }

    String path(int number) {
        var set = filters();
        if (number > 1) {
            set.put("page", String.valueOf(number));
        }
        if (sort != Sort.NAME) {
            set.put("sort", sort.name().toLowerCase(Locale.ROOT));
        }
        return set.isEmpty()
                ? PATH
                : set.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", PATH + "?", ""));
    }
}
