package org.openseat.offers.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline;
import org.openseat.cases.step.CaseStep;
import org.openseat.offers.About;
import org.openseat.offers.Offer;
import org.openseat.offers.file.OfferKind;
import org.openseat.offers.file.Offers;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.students.StudentId;
import org.openseat.ui.piece.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an offer is read.
@Component
public class OfferPages implements KindPages<OfferView> {

    private final Offers offers;
    private final OfferSteps steps;
    private final OfferCards cards;
    private final Programs programs;
    private final Timeline timeline;

    OfferPages(Offers offers, OfferSteps steps, OfferCards cards, Programs programs, Timeline timeline) {
        this.offers = offers;
        this.steps = steps;
        this.cards = cards;
        this.programs = programs;
        this.timeline = timeline;
    }

    @Override
    public String code() {
        return OfferKind.CODE;
    }

    @Override
    @Transactional
    public Optional<OfferView> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return offers.find(id, who).map(found -> {
            timeline.opened(id, who, now);
            return view(found, who.staff(), who.is(Role.INTEGRATION), who.id(), now);
        });
    }

    @Override
    public OfferView look(CaseId id, ZonedDateTime now) {
        var found = offers.get(id);
        return view(found, false, false, found.about().filedBy(), now);
    }

    @Override
    public List<OfferView> ofChild(StudentId child, AccountId family, ZonedDateTime now) {
        return offers.ofChild(child, family).stream()
                .map(found -> view(found, false, false, family, now))
                .toList();
    }

    private OfferView view(Offer found, boolean staff, boolean integration, AccountId reader, ZonedDateTime now) {
        return new OfferView(
                found,
                head(found.about()),
                staff,
                integration,
                reader,
                timeline.of(found.about().id()),
                now);
    }

    public CaseHead head(About about) {
        return new CaseHead(
                about.id(),
                about.number(),
                about.cycle(),
                about.made(),
                "/offers/" + about.id(),
                about.child().name(),
                "",
                program(about));
    }

    public String program(About about) {
        return programs.find(about.program()).map(Program::name).orElse(about.program());
    }

    public Status status(Offer offer, Voice voice) {
        return new Status(OfferView.tone(offer), voice.say("offers.state." + Offer.state(offer)));
    }

    @Override
    public List<CaseCard> cards(OfferView view, SignedIn reader, Voice voice) {
        return cards.of(view, voice);
    }

    @Override
    public List<CaseStep<OfferView>> steps() {
        return steps.all();
    }
}
