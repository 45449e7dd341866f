package org.openseat.offers.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Voice;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.cases.record.Timeline;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Accepted;
import org.openseat.offers.Offer.Conditional;
import org.openseat.offers.Offer.Declined;
import org.openseat.offers.Offer.Expired;
import org.openseat.offers.Offer.Fallen;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.Offer.Released;
import org.openseat.offers.Offer.Taken;
import org.openseat.offers.Offer.Withdrawn;
import org.openseat.rulebook.Opinion;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// An offer as one person reads it.
///
/// @param integration whether Student Integration Services read it
/// @param now when it is read: an offer whose day is over is no longer open to its reader
record OfferView(
        Offer offer,
        CaseHead head,
        boolean staff,
        boolean integration,
        AccountId reader,
        List<Timeline.Entry> timeline,
        ZonedDateTime now)
        implements CaseView {

    static final String OVER = "Over";

    @Override
    public String words() {
        return "offers";
    }

    @Override
    public String eyebrow(Voice voice) {
        return voice.say("offers.case.eyebrow", head.number().value());
    }

    @Override
    public String title(Voice voice) {
        return voice.say("offers.case.title", head.to(), head.child());
    }

    @Override
    public String heading(Voice voice) {
        return title(voice);
    }

    @Override
    public boolean hasPapers() {
        return false;
    }

    /// Whether it can be answered now.
    boolean answerable() {
        return offer instanceof Open open && open.deadline().allows(now.toLocalDate());
    }

    /// As the reader is told: an offer whose last day is over is not open, even while nobody has written so yet.
    String state() {
        return offer instanceof Open && !answerable() ? OVER : Offer.state(offer);
    }

    @Override
    public Status status(Voice voice) {
        return new Status(tone(offer), voice.say("offers.state." + state()));
    }

    static Status.Tone tone(Offer offer) {
        return switch (offer) {
            case Open _, Conditional _ -> Status.Tone.WAITING;
            case Accepted _ -> Status.Tone.DONE;
            case Declined _, Released _ -> Status.Tone.OPEN;
            case Expired _, Withdrawn _, Fallen _ -> Status.Tone.STOPPED;
        };
    }

    @Override
    public NextStep next(Voice voice) {
        var said = "offers.next." + state();
        var text = said + (staff ? ".staff" : ".text");
        return new NextStep(
                voice.say(said, head.to(), head.child(), name()),
                voice.has(text) ? voice.say(text, head.child()) : null,
                null,
                offer instanceof Open open
                        ? CaseDay.due(
                                open.deadline(),
                                voice,
                                null,
                                List.of(open.deadline().clock().clause().toString()),
                                answerable() ? head.path() : null)
                        : null,
                actions(voice));
    }

    /// Who answered, for the other guardian.
    private String name() {
        return switch (offer) {
            case Taken taken -> taken.answer().name();
            case Declined declined -> declined.answer().name();
            case Open _, Expired _, Released _, Withdrawn _, Fallen _ -> "";
        };
    }

    private List<Action> actions(Voice voice) {
        var actions = new ArrayList<Action>();
        if (answerable()) {
            (staff ? List.of("answered") : List.of("accept", "decline")).forEach(step -> actions.add(to(step, voice)));
        }
        if (staff && offer instanceof Conditional) {
            actions.add(to("confirm", voice));
            actions.add(to("fall", voice));
        }
        return actions;
    }

    private Action to(String step, Voice voice) {
        return new Action(voice.say("offers." + step + ".button"), head.path() + "/" + step);
    }

    @Override
    public List<Action> aside(Voice voice) {
        if (!staff && offer instanceof Taken) {
            return List.of(to("leave", voice));
        }
        return mayWithdraw() ? List.of(to("withdraw", voice)) : List.of();
    }

    /// The second of two persons is not the first.
    boolean mayWithdraw() {
        return integration
                && offer instanceof Open open
                && (open.withdrawal() == null || !open.withdrawal().by().equals(reader));
    }

    @Override
    public @Nullable KeptDeadline<?> deadline() {
        return offer instanceof Open open ? open.deadline() : null;
    }

    /// No rules are heard on an offer; what it rests on is the draw or the call.
    @Override
    public Opinion opinion() {
        return new Opinion(LocalDate.ofInstant(head.submittedAt(), now.getZone()), "", List.of());
    }

    @Override
    public int urgency() {
        return answerable() ? 0 : offer instanceof Taken ? 3 : 5;
    }
}
