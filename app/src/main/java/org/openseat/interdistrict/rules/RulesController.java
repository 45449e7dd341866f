package org.openseat.interdistrict.rules;

import java.time.Clock;
import java.time.LocalDate;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The public page of the rules between districts. (R-INT-25)
@Controller
class RulesController {

    private final InterYears years;
    private final CountyOffice county;
    private final Clock clock;

    RulesController(InterYears years, CountyOffice county, Clock clock) {
        this.county = county;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/inter")
    Answer rules() {
        var today = LocalDate.now(clock);
        return Answer.show(new RulesPage(years.numbers(today), today, county));
    }
}
