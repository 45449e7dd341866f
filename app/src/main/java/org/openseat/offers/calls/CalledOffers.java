package org.openseat.offers.calls;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.offers.About.Source;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.OfferClock;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.file.NewOffers;
import org.openseat.offers.made.Families;
import org.openseat.offers.waiting.Place;
import org.springframework.stereotype.Component;

/// Makes an offer from a waiting list: by a call of the rule, or by an override of two persons. There is no third way.
@Component
public class CalledOffers {

    private final Families families;
    private final NewOffers offers;
    private final CaseClocks clocks;
    private final CaseRecord record;

    CalledOffers(Families families, NewOffers offers, CaseClocks clocks, CaseRecord record) {
        this.families = families;
        this.offers = offers;
        this.clocks = clocks;
        this.record = record;
    }

    Optional<CaseId> byCall(Place place, LocalDate firstContact, UUID call, ZonedDateTime now) {
        return make(place, start(place, firstContact, now), Source.CALL, call, null, now);
    }

    public Optional<CaseId> byOverride(Place place, UUID override, ZonedDateTime now) {
        return make(place, now.toLocalDate(), Source.OVERRIDE, null, override, now);
    }

    /// @return empty when the child has an offer of this program, or its application does not count any more
    private Optional<CaseId> make(
            Place place,
            LocalDate start,
            Source source,
            @Nullable UUID call,
            @Nullable UUID override,
            ZonedDateTime now) {
        var family = families.of(List.of(place.application())).get(place.application());
        if (family == null) {
            return Optional.empty();
        }
        var pool = place.pool();
        var about = families.about(family, pool.program(), pool.grade(), source, now.toInstant());
        var due = clocks.start(OfferClock.CALL, pool.cycle(), start);
        var made = new NewOffers.New(new Open(about, due, null), place.group(), null, call, override);
        var id = offers.add(List.of(made)).stream().findFirst().map(CaseId::new);
        id.ifPresent(offer -> record.moved(offer, OfferEvent.OFFERED, Actor.SYSTEM, now, Map.of(), null));
        return id;
    }

    /// The day of the first contact; an offer is never made with its time over.
    private LocalDate start(Place place, LocalDate first, ZonedDateTime now) {
        return clocks.foreseen(OfferClock.CALL, place.pool().cycle(), first).isBefore(now.toLocalDate())
                ? now.toLocalDate()
                : first;
    }
}
