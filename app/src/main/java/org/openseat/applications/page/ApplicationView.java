package org.openseat.applications.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Closed;
import org.openseat.applications.Application.Filed;
import org.openseat.applications.Application.InCycle;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.Application.Voided;
import org.openseat.applications.Application.Withdrawn;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline;
import org.openseat.cycles.Cycle;
import org.openseat.district.Moment;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Due;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// An application as one person reads it.
record ApplicationView(
        Received application,
        CaseHead head,
        boolean staff,
        Opinion opinion,
        List<Timeline.Entry> timeline,
        Cycle cycle,
        Instant now)
        implements CaseView {

    @Override
    public String words() {
        return "applications";
    }

    @Override
    public String title(Voice voice) {
        return voice.say("applications.case.title", head.child(), head.year().label());
    }

    @Override
    public String eyebrow(Voice voice) {
        return voice.say("applications.case.eyebrow", head.number().value());
    }

    @Override
    public String heading(Voice voice) {
        return title(voice);
    }

    @Override
    public boolean hasPapers() {
        return false;
    }

    @Override
    public Status status(Voice voice) {
        return new Status(tone(application), state(Application.state(application), voice));
    }

    static String state(String name, Voice voice) {
        return voice.say("applications.state." + name);
    }

    static Status.Tone tone(Received application) {
        return switch (application) {
            case Filed _ -> Status.Tone.DONE;
            case InCycle _ -> Status.Tone.WAITING;
            case Closed _, Withdrawn _ -> Status.Tone.OPEN;
            case Voided _ -> Status.Tone.STOPPED;
        };
    }

    @Override
    public NextStep next(Voice voice) {
        var said = "applications.next." + Application.state(application);
        var day = nextDay();
        return new NextStep(
                voice.say(said),
                text(said, voice),
                voice.has(said + ".who") ? voice.say(said + ".who") : null,
                day == null ? null : new Due(day, null, List.of(), null),
                List.of());
    }

    /// When it can be changed for the last time; when the next letter comes; which application counts.
    private @Nullable String text(String said, Voice voice) {
        return switch (application) {
            case Filed _ ->
                lastClosing()
                        .map(closes -> voice.say(
                                said + ".until",
                                Sentences.moment(closes, voice.language().locale())))
                        .orElseGet(() -> voice.say(said + ".lists"));
            case Voided voided -> voided.counts() == null ? null : voice.say(said + ".counts", voided.counts());
            case InCycle _, Closed _, Withdrawn _ -> voice.has(said + ".text") ? voice.say(said + ".text") : null;
        };
    }

    /// In autumn the December letter, later the day on which results are published.
    private @Nullable LocalDate nextDay() {
        var days = cycle.numbers().days();
        var today = now.atZone(cycle.zone()).toLocalDate();
        return switch (application) {
            case Filed _ -> lastClosing().map(Moment::day).orElse(null);
            case InCycle _ ->
                today.isAfter(days.decemberLetters())
                        ? today.isAfter(days.selectionPublish()) ? null : days.selectionPublish()
                        : days.decemberLetters();
            case Closed _, Withdrawn _, Voided _ -> null;
        };
    }

    /// Of the windows that its choices came through.
    private Optional<Moment> lastClosing() {
        return cycle.open(now).stream()
                .filter(row -> application.sent().windows().contains(row.window()))
                .map(WindowRow::closes)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder());
    }

    /// Also once it is in the cycle, while a later window is open.
    boolean canBeChanged() {
        return !staff && application instanceof Standing && cycle.isOpen(now);
    }

    @Override
    public @Nullable KeptDeadline<?> deadline() {
        return null;
    }

    @Override
    public List<Action> aside(Voice voice) {
        return !staff && application instanceof Standing
                ? List.of(new Action(voice.say("applications.withdraw.button"), head.path() + "/withdraw"))
                : List.of();
    }

    @Override
    public int urgency() {
        return application instanceof Standing ? 3 : 5;
    }
}
