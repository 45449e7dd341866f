package org.openseat.interdistrict.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.at;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.QueueOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Nobody stands behind themselves: a clock tells nanoseconds, the database keeps microseconds. (R-INT-18)
@AppTest
class PlaceInLineTest {

    @Autowired
    InterRequests requests;

    final InterWorld world;

    @Autowired
    PlaceInLineTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void the_place_in_line_is_that_of_the_list_whatever_the_nanoseconds() {
        for (int nanos : new int[] {100_000_001, 200_000_499, 300_000_501, 400_000_999}) {
            var now = at("2026-03-02T10:30").plusNanos(nanos);
            var filed = world.town.with(world.outgoing(InterTown.MILITARY, now), world.ana, Paper.MILITARY_PROOF);
            world.town.submitted(filed, world.ana, now);
            var waiting = requests.waiting();
            var mine = waiting.stream()
                    .filter(each -> each.number().equals(filed.number().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(world.file(filed, now).place())
                    .as("%d nanoseconds", nanos)
                    .isEqualTo(QueueOrder.place(mine, waiting));
        }
    }
}
