package org.openseat.offers.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openseat.cycles.Cycles;
import org.openseat.engine.CallList;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.kinds.Needs;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Pool;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.seats.BalanceGroup;
import org.openseat.rulebook.choices.seats.Openings;
import org.springframework.stereotype.Component;

/// Who is called next for a seat: the engine says so, from the pool as it is today, with everybody seated as held. Late
/// children are asked when nobody stands on the on-time list, and Space Available after them. (R-SEL-8, R-CHO-7,
/// R-SA-2)
@Component
class NextByRule {

    private final Vacancies vacancies;
    private final Places places;
    private final CallTable calls;
    private final Cycles cycles;

    NextByRule(Vacancies vacancies, Places places, CallTable calls, Cycles cycles) {
        this.vacancies = vacancies;
        this.places = places;
        this.calls = calls;
        this.cycles = cycles;
    }

    /// @param passed places that were passed for this very seat
    Optional<Place> of(Pool pool, Set<UUID> passed) {
        var asked = calls.busy(pool);
        var standing = places.standing(pool).stream()
                .filter(place -> !asked.contains(place.id()) && !passed.contains(place.id()))
                .toList();
        return IntStream.rangeClosed(0, 2)
                .mapToObj(band ->
                        standing.stream().filter(place -> place.band() == band).toList())
                .filter(waiting -> !waiting.isEmpty())
                .findFirst()
                .flatMap(waiting -> next(pool, waiting));
    }

    private Optional<Place> next(Pool pool, List<Place> waiting) {
        var numbers = cycles.find(pool.cycle()).orElseThrow().numbers();
        var inOrder = waiting.stream()
                .sorted(Comparator.comparingInt(Place::number)
                        .thenComparing(Place::since)
                        .thenComparing(Place::id))
                .toList();
        return vacancies.facts(pool).flatMap(facts -> {
            var market = new MarketBuilder();
            int there = market.pool(pool(facts, numbers));
            var seated = new ArrayList<Integer>();
            for (var group : vacancies.seated(pool)) {
                seated.add(market.child(group(group), seated.size()));
                market.choice(there, 0, 1, 0);
            }
            var asking = new ArrayList<Integer>();
            for (var place : inOrder) {
                asking.add(market.child(group(place.group()), seated.size() + asking.size()));
                market.choice(there, place.band(), place.tier(), place.points());
            }
            return CallList.next(market.build(), there, seated, asking).stream()
                    .map(child -> inOrder.get(child - seated.size()))
                    .findFirst();
        });
    }

    /// The floors of today's capacity and continuing students. (R-BAL-6)
    private static org.openseat.engine.Pool pool(Openings.Facts facts, ChoicesNumbers numbers) {
        var openings = Openings.compute(facts, numbers.raceBalance());
        return openings.needs()
                .map(needs -> new Needs(openings.openings(), needs.phbao(), needs.ow()).pool(numbers.spillover()))
                .orElseGet(() -> org.openseat.engine.Pool.of(openings.openings()));
    }

    private static int group(String group) {
        if (group.equals(BalanceGroup.PHBAO.name())) {
            return Needs.PHBAO;
        }
        return group.equals(BalanceGroup.OW.name()) ? Needs.OTHER_WHITE : Market.UNCLASSIFIED;
    }
}
