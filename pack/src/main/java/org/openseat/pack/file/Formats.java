package org.openseat.pack.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openseat.district.Grade;
import org.openseat.pack.file.CsvRow.Field;
import org.openseat.pack.places.GradeSpan;
import org.openseat.pack.places.Place;

/// How codes, addresses, grades and coordinates are written in the files of a pack. Each throws
/// [IllegalArgumentException] on anything else.
public final class Formats {
    private static final Pattern CDS = Pattern.compile("\\d{14}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private Formats() {}

    public static String cdsCode(String text) {
        return matching(CDS, text);
    }

    public static String zip(String text) {
        return matching(ZIP, text);
    }

    public static String email(String text) {
        return matching(EMAIL, text).toLowerCase(Locale.ROOT);
    }

    public static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /// The columns `low_grade` and `high_grade` of a line.
    public static Field<GradeSpan> grades(CsvRow row) {
        String how = "write a grade as TK, K or 1 to 12";
        Optional<Grade> low = row.field("low_grade", how, Grade::parse).maybe();
        Optional<Grade> high = row.field("high_grade", how, Grade::parse).maybe();
        if (low.isEmpty() || high.isEmpty()) {
            return new Field<>(Optional.empty());
        }
        if (low.get().compareTo(high.get()) > 0) {
            row.problem("low_grade " + low.get().code() + " is above high_grade "
                    + high.get().code() + "; swap them");
            return new Field<>(Optional.empty());
        }
        return new Field<>(Optional.of(new GradeSpan(low.get(), high.get())));
    }

    /// The columns `latitude` and `longitude` of a line; both blank means not known.
    public static Optional<Place> place(CsvRow row) {
        Optional<Double> latitude = row.optional("latitude", "write degrees north, as 34.0522", Double::valueOf)
                .maybe();
        Optional<Double> longitude = row.optional("longitude", "write degrees east, as -118.2437", Double::valueOf)
                .maybe();
        if (latitude.isPresent() != longitude.isPresent()) {
            row.problem("latitude and longitude go together; fill in both or neither");
            return Optional.empty();
        }
        return latitude.flatMap(north -> place(row, north, longitude.orElseThrow()));
    }

    private static Optional<Place> place(CsvRow row, double latitude, double longitude) {
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            return Optional.of(new Place(latitude, longitude));
        }
        row.problem(
                Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
                        ? "latitude and longitude look swapped; latitude is the one between -90 and 90"
                        : "latitude must be between -90 and 90, longitude between -180 and 180");
        return Optional.empty();
    }
}
