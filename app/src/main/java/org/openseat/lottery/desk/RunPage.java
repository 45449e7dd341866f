package org.openseat.lottery.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.lottery.release.Checklist;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.Pressed.Why;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.RunTable;
import org.openseat.lottery.run.Signatures;
import org.openseat.lottery.run.ValueSource;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// One run: how far it is, who must act next, what must hold before its release, and who did what.
///
/// @param refused why the button that was just pressed did nothing
/// @param me whether the reader is the first of two for an act
record RunPage(
        LotteryRun run,
        List<Signatures.First> firsts,
        List<Checklist.Verdict> checklist,
        List<RunTable.Event> events,
        List<Why> refused,
        boolean overtaken,
        Form form)
        implements Page {

    static final String FORM = "lottery.act";

    /// What can be pressed now; setting aside stands apart.
    List<Act> acts() {
        return Act.open(run.state()).stream()
                .filter(act -> act != Act.SET_ASIDE)
                .toList();
    }

    boolean maySetAside() {
        return Act.SET_ASIDE.isOpen(run.state());
    }

    Optional<Signatures.First> first(Act act) {
        return firsts.stream().filter(first -> first.act() == act).findFirst();
    }

    /// What is asked with a button: the value of both persons, the rest of the first alone.
    List<Question> questions(Act act) {
        boolean second = first(act).isPresent();
        return switch (act) {
            case KEY ->
                run.source() == ValueSource.DRAND
                        ? List.of(Question.line("value"), Question.line("signature"))
                        : List.of(Question.line("value"));
            case SIGN ->
                second
                        ? List.of()
                        : List.of(
                                new Question.Day("opens"),
                                new Question.Line("time", "short", false, null),
                                new Question.Day("acceptBy"));
            case SET_ASIDE ->
                second
                        ? List.of()
                        : List.of(
                                Question.choice(
                                        "code",
                                        "lottery.aside",
                                        "APPLICANTS_MISSING",
                                        "WRONG_SEATS",
                                        "WRONG_PRIORITIES",
                                        "WRONG_VALUE"),
                                new Question.Lines("why", false, 3));
            case FREEZE, ANNOUNCE, HOLD, RESUME -> List.of();
        };
    }

    /// The way of every run, in order.
    static List<RunState> way() {
        return Stream.of(RunState.values())
                .filter(state -> state != RunState.REFUSED && state != RunState.HELD && state != RunState.SET_ASIDE)
                .toList();
    }

    boolean isPast(RunState state) {
        return state.compareTo(run.state()) < 0;
    }

    String why(Frame frame, Why why) {
        if (why.reason().equals("CHECKLIST")) {
            return frame.say("lottery.check." + why.about().getFirst());
        }
        return frame.say("lottery.no." + why.reason(), why.about().toArray());
    }

    String event(Frame frame, RunTable.Event event) {
        return frame.say("lottery.event." + event.what());
    }
}
