package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Path HOUSE = Path.of("..");
    /// `[PermitDesk.release](../…/PermitDesk.java)`: a type or a method of it, and the file it stands in.
    private static final Pattern STOP = Pattern.compile("\\[(\\w+)(?:\\.(\\w+))?]\\(\\.\\./([^)#]+\\.java)\\)");

    @Test
    void every_stop_of_the_tour_leads_to_a_type_or_a_method_that_is_there() throws IOException {
        var stops = STOP.matcher(Files.readString(HOUSE.resolve("docs/tour.md")))
                .results()
                .toList();
        assertThat(stops).hasSizeGreaterThan(9);
        for (var stop : stops) {
            var type = stop.group(1);
            var method = stop.group(2);
            assertThat(stop.group(3)).endsWith("/" + type + ".java");
            assertThat(Files.readString(HOUSE.resolve(stop.group(3))))
                    .as(stop.group())
                    .containsPattern("(class|interface|record|enum) " + type + "\\b")
                    .containsPattern(method == null ? "" : "(?m)^ {4}[\\w<>, ?]+ " + method + "\\(");
        }
    }
}
