package org.openseat.offers.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.Voice;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.file.OfferKind;
import org.openseat.offers.file.Offers;
import org.openseat.offers.page.OfferPages;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What offers hand in to the desk: families to phone on the last days, those to be answered, those with something
/// owed.
@Component
@Order(4)
class OfferLists implements CaseLists {

    private static final List<String> STATES =
            List.of("Open", "Conditional", "Accepted", "Declined", "Expired", "Released", "Withdrawn", "Fallen");

    private final Offers offers;
    private final OfferPages pages;

    OfferLists(Offers offers, OfferPages pages) {
        this.offers = offers;
        this.pages = pages;
    }

    @Override
    public String code() {
        return OfferKind.CODE;
    }

    @Override
    public Said name() {
        return Said.of("offers.desk.kind");
    }

    @Override
    public String table() {
        return "offer";
    }

    @Override
    public Optional<String> scope(SignedIn who) {
        return who.is(Role.INTEGRATION)
                ? Optional.of("true")
                : who.is(Role.SCHOOL) ? Optional.of(Offers.OF_SCHOOL) : Optional.empty();
    }

    /// The list of families to phone is the last reminder: today or tomorrow silence becomes a decline.
    @Override
    public List<CaseList> of(SignedIn who) {
        return scope(who).stream()
                .flatMap(mine -> Stream.of(
                        list(
                                "PHONE",
                                mine + " and k.state = 'Open' and k.due <= cast(:today as date) + 1",
                                "k.due, k.id"),
                        list("OPEN", mine + " and k.state = 'Open'", "k.due, k.id"),
                        list("OWED", mine + " and k.state = 'Conditional'", "k.submitted, k.id")))
                .toList();
    }

    private CaseList list(String key, String where, String order) {
        return new CaseList(
                "OFFERS_" + key,
                "/desk",
                name(),
                Said.of("offers.desk." + key),
                Said.of("offers.desk." + key + ".lead"),
                where,
                order);
    }

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    public String state(String name, Voice voice) {
        return voice.say("offers.state." + name);
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice) {
        return offers.list(ids).stream().map(each -> line(each, voice)).toList();
    }

    private CaseLine line(Offer offer, Voice voice) {
        var about = offer.about();
        var head = pages.head(about);
        return new CaseLine(
                head.id(),
                head.number(),
                head.path(),
                head.child(),
                head.to(),
                voice.capital(about.category()),
                voice.capital(about.grade()),
                head.year().label(),
                "",
                head.submittedAt(),
                offer instanceof Open open ? open.deadline().date() : null,
                pages.status(offer, voice),
                null);
    }
}
