package org.openseat.applications.front;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where a family begins: am I in time, and what comes next.
@Controller
class ChoicesController {

    private final Cycles cycles;
    private final DistrictOffice office;
    private final Clock clock;

    ChoicesController(Cycles cycles, DistrictOffice office, Clock clock) {
        this.cycles = cycles;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/choices")
    Answer show() {
        var now = clock.instant();
        return Answer.show(
                new ChoicesPage(years(now), now, office.info().phone().orElse("")));
    }

    /// The year that families speak of, and before it any other that still takes something, as late applications.
    private List<Cycle> years(Instant now) {
        return Stream.concat(cycles.current(now).stream(), cycles.open(now).stream())
                .distinct()
                .sorted(Comparator.comparing(Cycle::year).reversed())
                .toList();
    }
}
