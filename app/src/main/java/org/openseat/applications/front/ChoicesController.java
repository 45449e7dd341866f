package org.openseat.applications.front;

import java.time.Clock;
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
        return Answer.show(new ChoicesPage(
                cycles.current(now).orElse(null), now, office.info().phone().orElse("")));
    }
}
