package org.openseat.offers.answer;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.offers.About;
import org.openseat.offers.file.ListYears;
import org.openseat.offers.waiting.Movement;
import org.openseat.offers.waiting.Places;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.offers.AcceptanceCost;
import org.openseat.rulebook.choices.offers.DeclineCost;
import org.springframework.stereotype.Component;

/// What an answer does to the child's waiting lists and to the points of later years. (R-PTS-9, R-PTS-17, R-PTS-18)
@Component
class ListEffects {

    private final Places places;
    private final ListYears years;

    ListEffects(Places places, ListYears years) {
        this.places = places;
        this.years = years;
    }

    void accepted(About about, AcceptanceCost.Facts facts, Instant at, AccountId by) {
        places.leave(about.student(), about.cycle(), about.program(), Movement.ACCEPTED, at, by);
        Stream.of(Category.values())
                .filter(list -> AcceptanceCost.leaves(facts, list))
                .forEach(list -> places.leaveAll(about.student(), about.cycle(), list, Movement.ELSEWHERE, at, by));
        if (about.category() == Category.MAGNET) {
            years.lost(about.student(), about.cycle(), ListYears.Why.ACCEPTED, at);
        }
    }

    void declined(About about, Instant at, AccountId by) {
        ended(about, Movement.DECLINED, ListYears.Why.DECLINED, at, by);
    }

    /// Silence costs what a decline costs. (R-CHO-5)
    void expired(About about, Instant at) {
        ended(about, Movement.EXPIRED, ListYears.Why.EXPIRED, at, null);
    }

    private void ended(About about, Movement why, ListYears.Why year, Instant at, @Nullable AccountId by) {
        places.leave(about.student(), about.cycle(), about.program(), why, at, by);
        Stream.of(Category.values())
                .filter(list -> DeclineCost.leaves(about.category(), list))
                .forEach(list -> places.leaveAll(about.student(), about.cycle(), list, why, at, by));
        if (about.category() == Category.MAGNET) {
            years.lost(about.student(), about.cycle(), year, at);
        }
    }
}
