package org.openseat.ui.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.words.Said;

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

    /// A date typed as month, day and year; notes a problem when it is missing or there is no such day.
    public @Nullable LocalDate date(String field) {
        var parts = Stream.of("year", "month", "day")
                .map(part -> value(field + "." + part))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            problem(field, key(field) + ".required");
            return null;
        }
        try {
            var numbers = parts.stream().mapToInt(Integer::parseInt).toArray();
            if (numbers[0] < 1900) {
                problem(field, "ui.date.year.four");
                return null;
            }
            return LocalDate.of(numbers[0], numbers[1], numbers[2]);
        } catch (NumberFormatException | DateTimeException e) {
            problem(field, "ui.date.impossible");
            return null;
        }
    }

    /// Puts a date into its three fields.
    public void put(String field, LocalDate date) {
        values.put(field + ".year", String.valueOf(date.getYear()));
        values.put(field + ".month", String.valueOf(date.getMonthValue()));
        values.put(field + ".day", String.valueOf(date.getDayOfMonth()));
    }

    /// One of the offered choices; notes a problem when none was taken.
    public @Nullable String oneOf(String field, Collection<String> choices) {
        var value = value(field);
        if (!choices.contains(value)) {
            problem(field, key(field) + ".required");
            return null;
        }
        return value;
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> choices) {
        var names = Stream.of(choices.getEnumConstants()).map(Enum::name).toList();
        var value = oneOf(field, names);
        return value == null ? null : Enum.valueOf(choices, value);
    }

    public @Nullable Boolean yesNo(String field) {
        var answer = oneOf(field, List.of("yes", "no"));
        return answer == null ? null : answer.equals("yes");
    }

    /// What was typed in a field that may stay empty.
    public @Nullable String optional(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    public String key(String field) {
        return name + "." + field;
    }
}
