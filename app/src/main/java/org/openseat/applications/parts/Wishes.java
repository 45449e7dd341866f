package org.openseat.applications.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openseat.rulebook.choices.Category;

/// The codes of the programs that a draft asks for, kind by kind, in the family's order, as the draft keeps them.
public record Wishes(Map<String, String> typed) {

    /// The part of the draft in which they stand.
    public static final String PART = "rank";

    public List<String> of(Category category) {
        return Stream.of(typed.getOrDefault(category.name(), "").split("\n"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    public Wishes with(Category category, List<String> codes) {
        var changed = new LinkedHashMap<>(typed);
        changed.put(category.name(), String.join("\n", codes.stream().distinct().toList()));
        return new Wishes(changed);
    }

    public boolean asksFor(String code) {
        return Stream.of(Category.values()).anyMatch(category -> of(category).contains(code));
    }

    /// Behind all others.
    public Wishes add(Category category, String code) {
        return with(
                category, Stream.concat(of(category).stream(), Stream.of(code)).toList());
    }

    public Wishes remove(Category category, String code) {
        return with(
                category,
                of(category).stream().filter(each -> !each.equals(code)).toList());
    }

    /// One place up or down; at the end of the list it stays where it is.
    public Wishes move(Category category, String code, int by) {
        var codes = new ArrayList<>(of(category));
        int from = codes.indexOf(code);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < codes.size()) {
            Collections.swap(codes, from, to);
        }
        return with(category, codes);
    }
}
