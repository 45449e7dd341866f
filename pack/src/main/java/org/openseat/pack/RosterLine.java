package org.openseat.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openseat.pack.SchoolRecords.Written;
import org.openseat.pack.file.CsvRow;

/// One line of a OneRoster file. Its words are read in any case, as real systems write them.
record RosterLine(CsvRow row) {
    private static final Instant FAR_OFF = Instant.parse("2200-01-01T00:00:00Z");

    String id() {
        return row.raw("sourcedId");
    }

    boolean isToBeDeleted() {
        return word("status").replace(" ", "").equals("tobedeleted");
    }

    /// A word of the standard: `Fully Graded` and `fully_graded` are `fully graded`.
    String word(String column) {
        return word(row, column);
    }

    static String word(CsvRow row, String column) {
        return row.raw(column).toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /// The ids in a field, parted by commas.
    List<String> ids(String column) {
        return Arrays.stream(row.raw(column).split("[,;]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    Written written() {
        return new Written(changed(row.raw("dateLastModified")), row.line());
    }

    /// A moment as ISO 8601, with or without zone and time; what cannot be read is not known.
    private static Optional<Instant> changed(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(moment(text)).filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(FAR_OFF));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant moment(String text) {
        if (text.length() == "2026-11-20".length()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        var moment = text.replace(' ', 'T').toUpperCase(Locale.ROOT);
        return OffsetDateTime.parse(moment.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? moment : moment + "Z")
                .toInstant();
    }
}
