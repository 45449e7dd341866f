package org.openseat.pack.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.names.CleanText;

/// One line of a CSV file, asked for its fields by column. It reports every field that is wrong and gives the thing
/// only if none is.
public final class CsvRow {
    private final String file;
    private final int line;
    private final CsvRecord record;
    private final Map<String, Integer> columns;
    private final Findings findings;
    private final boolean personal;
    private final @Nullable String[] read;
    private boolean sound = true;

    /// @param personal true when the line is about a child or family: problems then do not repeat what it says
    public CsvRow(
            String file,
            int line,
            CsvRecord record,
            Map<String, Integer> columns,
            Findings findings,
            boolean personal) {
        this.file = file;
        this.line = line;
        this.record = record;
        this.columns = columns;
        this.findings = findings;
        this.personal = personal;
        this.read = new @Nullable String[record.getFieldCount()];
    }

    /// A field that was read; ask for its value inside [#give] only.
    public record Field<T>(Optional<T> maybe) implements Supplier<T> {
        @Override
        public T get() {
            return maybe.orElseThrow();
        }
    }

    public int line() {
        return line;
    }

    public void problem(String what) {
        sound = false;
        findings.problem(file, line, what);
    }

    public void note(String what) {
        findings.note(file, line, what);
    }

    /// The thing this line stands for, if every field read so far was right.
    public <T> Optional<T> give(Supplier<T> thing) {
        return sound ? Optional.of(thing.get()) : Optional.empty();
    }

    /// The text as it stands, blank when the column or its content is missing.
    public String raw(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            return "";
        }
        String text = read[at];
        if (text == null) {
            text = read(column, record.getField(at));
            read[at] = text;
        }
        return text;
    }

    /// The one place where what nobody sees is left out of a pack's files. Each field is looked at once, so that
    /// what is wrong with it is told once.
    private String read(String column, String written) {
        Spelled.wrong(written).ifPresent(wrong -> problem("the column " + column + " " + wrong));
        CleanText.firstHidden(written)
                .ifPresent(letter -> findings.note(
                        file,
                        line,
                        "the column %s holds a character that nobody sees (U+%04X); it is left out"
                                .formatted(column, letter)));
        return CleanText.line(written);
    }

    public Optional<String> maybe(String column) {
        return Optional.of(raw(column)).filter(text -> !text.isEmpty());
    }

    public Field<String> text(String column) {
        return field(column, "", text -> text);
    }

    public Field<LocalDate> date(String column) {
        return field(column, "write a date as 2026-08-13", CsvRow::parseDate);
    }

    public Field<Boolean> flag(String column) {
        return new Field<>(Optional.of(
                optional(column, "write yes or no", CsvRow::parseFlag).maybe().orElse(false)));
    }

    public <E extends Enum<E>> Field<E> oneOf(String column, Class<E> kinds) {
        return field(column, "write one of: " + words(kinds), text -> parseWord(text, kinds));
    }

    /// A field that must be there. `parse` throws [IllegalArgumentException] on what it cannot take; `how` says how to
    /// write it.
    public <T> Field<T> field(String column, String how, Function<String, T> parse) {
        if (raw(column).isEmpty()) {
            problem("the column " + column + " is empty" + (how.isEmpty() ? "; fill it in" : "; " + how));
            return new Field<>(Optional.empty());
        }
        return optional(column, how, parse);
    }

    /// A field that may be blank.
    public <T> Field<T> optional(String column, String how, Function<String, T> parse) {
        String text = raw(column);
        if (text.isEmpty()) {
            return new Field<>(Optional.empty());
        }
        try {
            return new Field<>(Optional.of(parse.apply(text)));
        } catch (IllegalArgumentException e) {
            problem("the column " + column + (personal ? " cannot be read; " : " has \"" + text + "\"; ") + how);
            return new Field<>(Optional.empty());
        }
    }

    public static LocalDate parseDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean parseFlag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private static <E extends Enum<E>> E parseWord(String text, Class<E> kinds) {
        return Enum.valueOf(
                kinds, text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }

    private static <E extends Enum<E>> String words(Class<E> kinds) {
        return Arrays.stream(kinds.getEnumConstants())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// Several values in one field, parted by semicolons.
    public List<String> several(String column) {
        return Arrays.stream(raw(column).split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
