package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// S-L20: Gale Continuous has three seats; four others asked before two children of the Kestrel area.
class S_L20_BoundaryFirstTest {
    @Test
    void both_residents_come_first_and_then_the_earliest_other() {
        var asking = List.of(
                asking("1", false, "2026-03-01T10:00:00Z"),
                asking("2", false, "2026-03-02T10:00:00Z"),
                asking("3", false, "2026-03-03T10:00:00Z"),
                asking("4", false, "2026-03-04T10:00:00Z"),
                asking("5", true, "2026-03-05T10:00:00Z"),
                asking("6", true, "2026-03-06T10:00:00Z"));
        assertThat(BoundaryFirst.seated(asking.reversed(), 3))
                .extracting(BoundaryFirst.Asking::number)
                .containsExactly("5", "6", "1");
    }

    private static BoundaryFirst.Asking asking(String number, boolean inBoundary, String asked) {
        return new BoundaryFirst.Asking(number, inBoundary, Instant.parse(asked));
    }
}
