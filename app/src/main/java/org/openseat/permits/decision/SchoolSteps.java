package org.openseat.permits.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.Step;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.permits.page.PermitView.Reader;
import org.openseat.permits.seats.SeatDesk;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.SeatFree;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// The school of residence releases, the requested school grants, either denies, and the family takes it back.
@Component
class SchoolSteps implements PermitSteps {

    private static final Question SEATS = new Question.Line("seats", "digits", false, null);

    private static final Question MET = Question.choice("met", "permits.release.met", "yes", "no");

    private static final Question MEETING = new Question.Lines("meeting", false, 3);

    private static final String NOT_OWN = "notOwn";

    private final PermitDesk desk;
    private final SeatDesk seats;
    private final Namesakes namesakes;

    SchoolSteps(PermitDesk desk, SeatDesk seats, Namesakes namesakes) {
        this.namesakes = namesakes;
        this.desk = desk;
        this.seats = seats;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                PermitSteps.of(
                        Step.WITHDRAW,
                        (_, _) -> Asking.of("permits.withdraw"),
                        press -> desk.withdraw(press.id(), press.who(), press.now()),
                        PermitEvent.WITHDRAWN),
                PermitSteps.of(
                        Step.RELEASE,
                        (view, voice) -> asksOfMeeting(view)
                                ? asking("permits.release", view, voice, MET, MEETING, note(view))
                                : asking("permits.release", view, voice, note(view)),
                        this::release,
                        PermitEvent.RELEASED),
                PermitSteps.of(Step.APPROVE, this::approve, this::approve, PermitEvent.APPROVED),
                PermitSteps.of(
                        Step.DENY,
                        this::deny,
                        this::deny,
                        PermitEvent.DENIED_BY_RESIDENCE,
                        PermitEvent.DENIED_BY_REQUESTED));
    }

    /// Somebody called as a parent is also asked whether it is the own child.
    private static Asking asking(String words, PermitView view, Voice voice, Question... questions) {
        var own = Option.of("yes", voice.say("permits.namesake"));
        return Asking.of(
                words,
                Stream.concat(
                                Stream.of(questions),
                                view.namesake()
                                        ? Stream.of(new Question.Several(NOT_OWN, _ -> List.of(own)))
                                        : Stream.empty())
                        .toArray(Question[]::new));
    }

    /// Once the form is right; what was stated stays in the timeline, whatever becomes of the decision.
    private Optional<Outcome<PermitRequest>> decides(
            Press<PermitView> press, Supplier<Optional<Outcome<PermitRequest>>> button) {
        if (!press.of().namesake()) {
            return press.then(button);
        }
        press.form().oneOf(NOT_OWN, List.of("yes"));
        return press.then(() -> {
            namesakes.states(press.id(), press.who(), press.now());
            return button.get();
        });
    }

    /// While no meeting with the parent is noted. (R-IDP-17)
    private static boolean asksOfMeeting(PermitView view) {
        return view.file().timeline().stream().noneMatch(entry -> entry.what() == PermitEvent.MEETING_NOTED);
    }

    private Optional<Outcome<PermitRequest>> release(Press<PermitView> press) {
        var met = asksOfMeeting(press.of())
                ? new Met("yes".equals(press.form().oneOf("met", List.of("yes", "no"))), press.text("meeting"))
                : null;
        var note = note(press);
        return decides(press, () -> desk.release(press.id(), press.who(), note, met, press.now()));
    }

    /// With the school's seats before its eyes.
    private Asking approve(PermitView view, Voice voice) {
        var note = note(view);
        var facts = seats.of(view.file().packet());
        return asksForSeats(view, facts)
                ? asking("permits.approve", view, voice, SEATS, note)
                : asking("permits.approve", view, voice, note).showing(List.of(seats(view, facts, voice)));
    }

    /// Not for a renewal, which takes no new seat.
    private static boolean asksForSeats(PermitView view, SeatFree.Facts facts) {
        return facts.declared() == null && !view.file().packet().answers().renewal();
    }

    private static CaseCard seats(PermitView view, SeatFree.Facts facts, Voice voice) {
        return new CaseCard(
                voice.say("permits.seats.card", view.file().packet().grade().code()),
                Sentences.say(
                        SeatFree.judge(facts, view.file().packet().answers().renewal())
                                .reasons(),
                        voice.language().locale()),
                null,
                List.of());
    }

    private Optional<Outcome<PermitRequest>> approve(Press<PermitView> press) {
        seats.noteIfUnknown(press.id(), press.form(), press.who(), press.now().toInstant());
        var note = note(press);
        return decides(press, () -> desk.approve(press.id(), press.who(), note, press.now()));
    }

    /// A school may add a note; whoever decides in its place says why.
    private static Question note(PermitView view) {
        return new Question.Lines("note", view.reader() != Reader.DISTRICT);
    }

    private static @Nullable String note(Press<PermitView> press) {
        return press.of().reader() == Reader.DISTRICT
                ? press.text("note")
                : press.form().optional("note");
    }

    private Asking deny(PermitView view, Voice voice) {
        var grounds = new Question.Several(
                "grounds",
                _ -> grounds(view).map(ground -> option(ground, voice)).toList());
        var explanation = new Question.Lines("explanation", false);
        return view.file().request() instanceof AtRequestedSchool
                        && seats.of(view.file().packet()).declared() == null
                ? asking(
                        "permits.deny",
                        view,
                        voice,
                        grounds,
                        new Question.Line("seats", "digits", true, null),
                        explanation)
                : asking("permits.deny", view, voice, grounds, explanation);
    }

    /// The lawful grounds of this school. Losing a student stands among those of the residence school because it is
    /// thought of there, and to be refused with its citation. (R-IDP-12)
    private static Stream<DenialGround> grounds(PermitView view) {
        var type = view.file().packet().type();
        return view.file().request() instanceof AtResidenceSchool
                ? Stream.concat(
                        LawfulDenial.lawfulFor(DecidingSchool.RESIDENCE, type).stream(),
                        Stream.of(DenialGround.LOSES_ENROLLMENT))
                : LawfulDenial.lawfulFor(DecidingSchool.REQUESTED, type).stream();
    }

    private static Option option(DenialGround ground, Voice voice) {
        var clause = LawfulDenial.clause(ground).toString();
        return new Option(
                ground.name(),
                voice.capital(ground),
                ground == DenialGround.LOSES_ENROLLMENT ? voice.say("permits.deny.forbidden", clause) : clause);
    }

    private Optional<Outcome<PermitRequest>> deny(Press<PermitView> press) {
        var grounds = press.several("grounds", DenialGround.class);
        var words = press.text("explanation");
        if (grounds.contains(DenialGround.NO_ROOM)) {
            seats.noteIfUnknown(
                    press.id(), press.form(), press.who(), press.now().toInstant());
        }
        return decides(press, () -> desk.deny(press.id(), press.who(), grounds, words, press.now()));
    }
}
