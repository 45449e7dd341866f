package org.openseat.pack.file;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.openseat.district.SchoolCode;
import org.openseat.pack.School;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.JsonLines.Row;
import org.openseat.pack.file.JsonLines.Value;

/// How a problem calls a feature of a map, so that it is found in a map program, where nobody sees lines: by its
/// number, its school and a point of it.
public final class Called {

    private Called() {}

    public static String feature(int number, Group feature, Group properties, SchoolList schools) {
        var code = properties.text("school");
        var name = code.isEmpty()
                ? Optional.<String>empty()
                : schools.find(new SchoolCode(code)).map(School::name);
        return "feature " + number
                + name.or(() -> Optional.of(properties.text("name")).filter(text -> !text.isEmpty()))
                        .map(text -> ", " + text)
                        .orElse("")
                + (code.isEmpty() ? "" : " (school " + code + ")")
                + point(feature.members().get("geometry"))
                        .map(at -> " near " + at)
                        .orElse("");
    }

    /// The first two numbers of a geometry, which are a corner of it.
    private static Optional<String> point(@Nullable JsonLines part) {
        return switch (part) {
            case Group geometry ->
                Optional.ofNullable(geometry.members().get("coordinates")).flatMap(Called::point);
            case Row row
            when row.items().size() >= 2
                    && row.items().get(0) instanceof Value x
                    && row.items().get(1) instanceof Value y -> Optional.of(x.text() + ", " + y.text());
            case Row row when !row.items().isEmpty() -> point(row.items().getFirst());
            case null, default -> Optional.empty();
        };
    }

    public static String place(Geometry shape) {
        var point = shape.getInteriorPoint();
        return String.format(Locale.ROOT, "%.5f, %.5f", point.getX(), point.getY());
    }
}
