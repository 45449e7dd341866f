package org.openseat.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.openseat.start.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Keeps the demo away from real families: it starts on an empty database or on its own, and with an invented district.
///
/// It looks before the district pack is taken in, so that a refusal has changed nothing.
@Component
@Profile("demo")
class DemoGuard {

    private static final Pattern INVENTED = Pattern.compile("\\s*demo\\s*,\\s*\"?yes\"?\\s*", Pattern.CASE_INSENSITIVE);

    DemoGuard(DemoTable table, @Value("${openseat.district}") String district) {
        var settings = Path.of(district).resolve("district.csv");
        if (Files.exists(settings) && !invented(settings)) {
            throw new CannotStart("The pack in " + district + " is a real district's (no line demo,yes in its"
                    + " district.csv); the demo does not start with it. bin/run --no-demo does.");
        }
        if (!table.marked()) {
            table.tableInUse().ifPresent(used -> {
                throw new CannotStart("The demo does not start on this database: it holds data that is not the demo's"
                        + " (in the table " + used + "). Nothing was changed.");
            });
            table.mark();
        }
    }

    static boolean invented(Path settings) {
        try (var lines = Files.lines(settings)) {
            return lines.anyMatch(line -> INVENTED.matcher(line).matches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
