package org.openseat.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// What the reader of a desk asked for, as it stands in the address: which list, in which order, narrowed to what.
///
/// @param page the address of the desk
record Asked(String page, Map<String, String> typed) {

    static final String ALL = "ALL";

    private static final List<String> NAMES =
            List.of("desk", "list", "q", "kind", "type", "grade", "year", "state", "due", "mine", "sort", "page");

    private static final int LAST_PAGE = 400;
    private static final int LONGEST = 100;

    Asked {
        typed = Map.copyOf(typed);
    }

    static Asked of(String page, Map<String, String> typed) {
        var kept = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            var text = value.strip();
            if (!text.isEmpty()) {
                kept.put(name.equals("part") ? "list" : name, text.substring(0, Math.min(LONGEST, text.length())));
            }
        });
        return new Asked(page, kept);
    }

    String get(String name) {
        return typed.getOrDefault(name, "");
    }

    String list() {
        return get("list").toUpperCase(Locale.ROOT);
    }

    /// Counted from 0.
    int index() {
        return Math.clamp(number("page", 1), 1, LAST_PAGE) - 1;
    }

    int number(String name, int otherwise) {
        var text = get(name);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    /// Whether anything but the list itself says which requests are meant.
    boolean narrowed() {
        return Stream.of("q", "kind", "type", "grade", "year", "state", "due", "mine")
                .anyMatch(typed::containsKey);
    }

    /// By which column, if another order was asked for than that of the work.
    String sort() {
        return get("sort").replaceFirst("^-", "");
    }

    boolean descending() {
        return get("sort").startsWith("-");
    }

    /// The address of this very list.
    String here() {
        return address(page, typed);
    }

    /// The address with one thing changed, on its first page again.
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(typed);
        changed.remove("page");
        changed.put(name, value);
        return address(page, changed);
    }

    Asked without(String name) {
        var changed = new LinkedHashMap<>(typed);
        changed.remove(name);
        return new Asked(page, changed);
    }

    /// The same list at another of its pages, counted from 1.
    String at(int number) {
        var changed = new LinkedHashMap<>(typed);
        changed.put("page", String.valueOf(number));
        return address(page, changed);
    }

    String export() {
        var all = new LinkedHashMap<>(typed);
        all.put("desk", page);
        return address("/desk/export.csv", all);
    }

    static String address(String path, Map<String, String> typed) {
        var uri = UriComponentsBuilder.fromPath(path);
        NAMES.stream()
                .filter(name -> !typed.getOrDefault(name, "").isEmpty())
                .forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(typed).toUriString();
    }
}
