package org.openseat.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form as the person left it: what was typed, word for word, and what is not right yet.
public record Form(String name, Map<String, String> values, Map<String, Said> problems) {

    public static Form empty(String name) {
        return new Form(name, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    public static Form of(String name, Map<String, String> values) {
        return new Form(name, new LinkedHashMap<>(values), new LinkedHashMap<>());
    }

    /// What was typed, without blanks around it; empty when nothing was.
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public Form problem(String field, String key, Object... with) {
        problems.putIfAbsent(field, Said.of(key, with));
        return this;
    }

    /// Notes a problem when a required field is empty; answers what was typed, or null.
    public @Nullable String required(String field) {
        var value = value(field);
        if (value.isEmpty()) {
            problem(field, key(field) + ".required");
            return null;
        }
        return value;
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    String key(String field) {
        return name + "." + field;
    }
}
