package org.openseat.offers.answer;

import java.util.List;
import java.util.Optional;
import org.openseat.offers.About;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.Offer.Taken;
import org.openseat.offers.file.ListYears;
import org.openseat.offers.file.Offers;
import org.openseat.offers.waiting.Places;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.offers.AcceptanceCost;
import org.openseat.rulebook.choices.offers.DeclineCost;
import org.springframework.stereotype.Component;

/// What an answer would cost this child, from its points, lists and other offers.
///
/// Whether the child is in Permits With Transportation is not known here yet; what rests on it is not said.
@Component
public class OfferCosts {

    private final Offers offers;
    private final Places places;
    private final ListYears years;

    OfferCosts(Offers offers, Places places, ListYears years) {
        this.offers = offers;
        this.places = places;
        this.years = years;
    }

    public DeclineCost.Facts declining(About about) {
        return new DeclineCost.Facts(
                about.category(),
                years.points(about.application()),
                places.count(about.student(), about.cycle(), Category.MAGNET),
                places.count(about.student(), about.cycle(), Category.DUAL_LANGUAGE),
                false);
    }

    public AcceptanceCost.Facts accepting(About about) {
        return accepting(about, offers.ofChild(about.student(), about.cycle()));
    }

    AcceptanceCost.Facts accepting(About about, List<Offer> all) {
        return new AcceptanceCost.Facts(
                about.category(),
                held(about, all).map(held -> held.about().category()).orElse(null),
                years.points(about.application()),
                places.count(about.student(), about.cycle(), Category.MAGNET),
                places.count(about.student(), about.cycle(), Category.DUAL_LANGUAGE),
                (int) all.stream()
                        .filter(other -> other instanceof Open
                                && !other.about().id().equals(about.id())
                                && AcceptanceCost.declines(
                                        about.category(), other.about().category()))
                        .count());
    }

    /// The seat accepted before, which accepting this one would release. (R-CHO-14)
    public Optional<Taken> held(About about) {
        return held(about, offers.ofChild(about.student(), about.cycle()));
    }

    static Optional<Taken> held(About about, List<Offer> all) {
        return all.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(taken -> !taken.about().id().equals(about.id()))
                .findFirst();
    }
}
