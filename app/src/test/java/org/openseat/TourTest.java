package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern STOP = Pattern.compile("\\(\\.\\./([^)#]+)#L(\\d+)\\)");
    private static final Pattern NOTHING = Pattern.compile("^\\s*(@|///|\\*|import|}|$).*");

    @Test
    void every_stop_of_the_tour_leads_to_a_line_that_declares_something() throws IOException {
        var stops = STOP.matcher(Files.readString(HOUSE.resolve("docs/tour.md")))
                .results()
                .toList();
        assertThat(stops).hasSizeGreaterThan(9);
        for (var stop : stops) {
            var lines = Files.readAllLines(HOUSE.resolve(stop.group(1)));
            var line = lines.get(Integer.parseInt(stop.group(2)) - 1);
            assertThat(line).as(stop.group()).doesNotMatch(NOTHING);
        }
    }
}
