package org.openseat.interdistrict.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.rulebook.ChildCare;
import org.openseat.rulebook.InterNumbers;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.BulliedStudent;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterContinuingEnrollment;
import org.openseat.rulebook.inter.InterException;
import org.openseat.rulebook.inter.InterParentEmployment;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.rulebook.inter.InterSibling;
import org.openseat.rulebook.inter.InterSpecializedProgram;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.MilitaryChild;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;

/// The rules of permits between districts as of today: what is open for whom, the eight reasons and their papers, how
/// long everything takes, why a permit is denied or revoked, the appeals, the Board's policy. (Education Code
/// 46600.2(a)) Days and dates are those of the rulebook and the year's numbers.
record RulesPage(List<Numbers> years, LocalDate today, CountyOffice county) implements Page {

    /// A way to ask: a direction, and for those who leave, whether a parent's work is the reason.
    enum Way {
        INCOMING(Direction.INCOMING, InterReason.EXCEPTION),
        OUTGOING_WORK(Direction.OUTGOING, InterReason.PARENT_EMPLOYMENT),
        OUTGOING(Direction.OUTGOING, InterReason.EXCEPTION);

        private final Direction direction;
        private final InterReason reason;

        Way(Direction direction, InterReason reason) {
            this.direction = direction;
            this.reason = reason;
        }
    }

    /// What the rule says to a request of today.
    Status status(Frame frame, Way way, Numbers numbers) {
        return new Status(tone(way, numbers), label(frame, reason(way, numbers)));
    }

    Status.Tone tone(Way way, Numbers numbers) {
        return switch (reason(way, numbers)) {
            case InterWindow.WindowNotOpenYet _ -> Status.Tone.WAITING;
            case InterWindow.ReferredToCounty _, InterWindow.InterYearIsOver _ -> Status.Tone.STOPPED;
            default -> Status.Tone.DONE;
        };
    }

    private Reason reason(Way way, Numbers numbers) {
        var facts = new InterWindow.Facts(way.direction, way.reason, today, numbers.year());
        return InterWindow.judge(facts, numbers).reasons().getFirst();
    }

    private static String label(Frame frame, Reason reason) {
        return switch (reason) {
            case InterWindow.OutgoingWindowIsOpen open -> say(frame, "until", open.closes());
            case InterWindow.WindowNotOpenYet not -> say(frame, "opens", not.opens());
            case InterWindow.ReferredToCounty late -> say(frame, "closed", late.closed());
            case InterWindow.InterYearIsOver _ -> frame.say("interdistrict.rules.over");
            default -> frame.say("interdistrict.rules.open");
        };
    }

    private static String say(Frame frame, String key, LocalDate day) {
        return frame.say("interdistrict.rules." + key, frame.shortDate(day));
    }

    InterNumbers numbers() {
        return years.getLast().inter();
    }

    String reason(Frame frame, InterReason reason) {
        return Sentences.word(reason, frame.language().locale());
    }

    /// The papers of a reason; where there is more than one set, one of them is enough.
    List<String> papers(Frame frame, InterReason reason) {
        return sets(reason).stream().map(set -> list(frame, set)).toList();
    }

    private static List<Set<Paper>> sets(InterReason reason) {
        return switch (reason) {
            case PARENT_EMPLOYMENT ->
                Arrays.stream(Employment.values())
                        .map(kind -> InterParentEmployment.papers(new InterParentEmployment.Facts(List.of(), kind)))
                        .distinct()
                        .toList();
            case SPECIALIZED_PROGRAM -> List.of(InterSpecializedProgram.papers());
            case CONTINUING_ENROLLMENT -> List.of(InterContinuingEnrollment.papers());
            case SIBLING -> List.of(InterSibling.papers());
            case CHILD_CARE -> List.of(ChildCare.papers(List.of()));
            case BULLYING ->
                Stream.of(BulliedStudent.Proof.values())
                        .map(proof -> BulliedStudent.papers(new BulliedStudent.Facts(
                                Direction.INCOMING, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, proof)))
                        .toList();
            case MILITARY -> List.of(MilitaryChild.papers());
            case EXCEPTION -> List.of(InterException.papers());
        };
    }

    /// The reasons for a denial, and the conditions of a revocation.
    static List<String> said(Frame frame, Enum<?>... all) {
        return Stream.of(all)
                .map(each -> Sentences.capital(each, frame.language().locale()))
                .toList();
    }

    private static String list(Frame frame, Collection<Paper> papers) {
        var locale = frame.language().locale();
        var words = papers.stream()
                .sorted()
                .map(paper -> Sentences.word(paper, locale))
                .collect(Collectors.joining(" + "));
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
