package org.openseat.offers.file;

import java.util.List;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.offers.OfferClock;
import org.openseat.offers.OfferEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An offer, as a kind of case. The day printed for a draw's offers never moves; that of a call does with the calendar.
@Configuration
public class OfferKind {

    public static final String CODE = "OFFER";

    @Bean
    CaseKind offerKind(Offers offers) {
        return new CaseKind(
                CODE,
                "offers",
                "offers",
                List.of(OfferEvent.values()),
                KeptDeadlines.inRequest("offer_called", OfferClock.CALL),
                (id, who) -> offers.find(id, who).isPresent());
    }
}
