package org.openseat.lockers;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Voice;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Opinions;
import org.openseat.cases.record.Timeline;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.lockers.Locker.Asked;
import org.openseat.lockers.Locker.Clock;
import org.openseat.lockers.Locker.Running;
import org.openseat.rulebook.Opinion;
import org.openseat.schools.Schools;
import org.openseat.students.StudentId;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;
import org.openseat.ui.question.Question;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a locker request is read, and what can be pressed on it.
@Component
@Profile("lockers")
class LockerPages implements KindPages<LockerPages.View> {

    private final Lockers lockers;
    private final LockerDesk desk;
    private final Schools schools;
    private final Timeline timeline;
    private final Opinions opinions;

    LockerPages(Lockers lockers, LockerDesk desk, Schools schools, Timeline timeline, Opinions opinions) {
        this.lockers = lockers;
        this.desk = desk;
        this.schools = schools;
        this.timeline = timeline;
        this.opinions = opinions;
    }

    @Override
    public String code() {
        return LockerKind.CODE;
    }

    @Override
    @Transactional
    public Optional<View> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return lockers.find(id, who).map(request -> {
            timeline.opened(id, who, now);
            return view(request, who.staff());
        });
    }

    @Override
    public View look(CaseId id, ZonedDateTime now) {
        return view(lockers.get(id), false);
    }

    @Override
    public List<View> ofChild(StudentId child, AccountId family, ZonedDateTime now) {
        return lockers.ofChild(child, family).stream()
                .map(request -> view(request, false))
                .toList();
    }

    private View view(Locker request, boolean staff) {
        var filed = request.filed();
        return new View(request, head(filed), staff, opinions.last(filed.id()).orElseThrow(), timeline.of(filed.id()));
    }

    CaseHead head(Locker.Filed filed) {
        var school = schools.find(filed.school()).orElseThrow().name();
        return new CaseHead(
                filed.id(),
                filed.number(),
                filed.year(),
                filed.submittedAt(),
                "/lockers/" + filed.id(),
                filed.child().name(),
                school,
                school);
    }

    @Override
    public List<CaseStep<View>> steps() {
        return List.of(
                CaseStep.of(
                        "give",
                        view -> view.staff() && view.request() instanceof Asked,
                        (view, voice) ->
                                Asking.of("lockers.give", Question.line("locker"), new Question.Lines("note", true)),
                        press -> {
                            var locker = press.text("locker");
                            var note = press.form().optional("note");
                            return press.then(() -> desk.give(press.id(), locker, note, press.who(), press.now()));
                        },
                        Locker.Event.GIVEN),
                CaseStep.of(
                        "withdraw",
                        view -> !view.staff() && view.request() instanceof Asked,
                        (view, voice) -> Asking.of("lockers.withdraw"),
                        press -> desk.withdraw(press.id(), press.who(), press.now()),
                        EveryCase.WITHDRAWN));
    }

    /// A locker request as one person reads it.
    record View(Locker request, CaseHead head, boolean staff, Opinion opinion, List<Timeline.Entry> timeline)
            implements CaseView {

        @Override
        public String words() {
            return "lockers";
        }

        @Override
        public Status status(Voice voice) {
            var state = Locker.state(request);
            return new Status(tone(request), voice.say("lockers.state." + state));
        }

        static Status.Tone tone(Locker request) {
            return switch (request) {
                case Asked _ -> Status.Tone.WAITING;
                case Locker.Given _ -> Status.Tone.DONE;
                case Locker.Expired _, Locker.Withdrawn _ -> Status.Tone.OPEN;
            };
        }

        @Override
        public NextStep next(Voice voice) {
            var deadline = deadline();
            return new NextStep(
                    voice.say("lockers.next." + Locker.state(request), head.to()),
                    null,
                    null,
                    deadline == null
                            ? null
                            : CaseDay.due(
                                    deadline,
                                    voice,
                                    null,
                                    List.of(deadline.clock().clause().toString()),
                                    head.path()),
                    staff && request instanceof Asked
                            ? List.of(new Action(voice.say("lockers.give.button"), head.path() + "/give"))
                            : List.of());
        }

        @Override
        public @Nullable KeptDeadline<Clock> deadline() {
            return request instanceof Running running ? running.deadline() : null;
        }

        @Override
        public List<Action> aside(Voice voice) {
            return !staff && request instanceof Asked
                    ? List.of(new Action(voice.say("cases.withdraw"), head.path() + "/withdraw"))
                    : List.of();
        }

        @Override
        public int urgency() {
            return request instanceof Running ? 2 : 5;
        }
    }
}
