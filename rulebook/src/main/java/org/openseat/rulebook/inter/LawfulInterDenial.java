package org.openseat.rulebook.inter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Verdict;

/// The office denies a permit between districts only on grounds the law and the policy allow. (Education Code 46600,
/// R-INT-8, R-INT-9, R-INT-23)
///
/// This district lets go of a student who meets the criteria: of a soldier's child always, of a bullied student
/// unless another of its own schools has the grade. It takes bullied students and soldiers' children until it is
/// full; what a school thinks of them is no ground. What the home district and the school said decides which
/// grounds are true: no room where the school takes the student, and no release where it was given or never asked
/// for, are none.
public final class LawfulInterDenial {
    public static final Clause CLAUSE = new Clause("Education Code", "46600");

    /// What is known of the release and of the school's acceptance when the office decides.
    public record Heard(Release release, Known accepted) {}

    /// `criteria` is what the reason's own rule says ([InterPacket#criteria]).
    public record Facts(
            Direction direction, InterBasis basis, Heard heard, Set<InterDenialGround> grounds, Verdict criteria) {
        public Facts {
            grounds = Set.copyOf(grounds);
        }
    }

    public record InterDenialRestsOn(List<InterDenialGround> grounds) implements Reason {}

    public record NotAGroundHere(List<InterDenialGround> grounds) implements Reason {}

    public record NoDenialGroundGiven() implements Reason {}

    public record RequestMeetsCriteria() implements Reason {}

    /// The grounds a screen may offer for this request.
    public static Set<InterDenialGround> lawfulFor(Direction direction, InterBasis basis, Heard heard) {
        var lawful = EnumSet.of(InterDenialGround.CRITERIA_NOT_MET, InterDenialGround.PAPERS_NOT_GENUINE);
        switch (direction) {
            case OUTGOING -> {
                if (basis instanceof BulliedStudent.Facts facts && !BulliedStudent.mustNotBlock(facts)) {
                    lawful.add(InterDenialGround.MOVE_WITHIN_DISTRICT);
                }
            }
            case INCOMING -> {
                if (heard.accepted() != Known.YES) {
                    lawful.add(InterDenialGround.NO_ROOM);
                }
                if (heard.release().lacking()) {
                    lawful.add(InterDenialGround.NOT_RELEASED);
                }
                if (heard.accepted() == Known.NO && !isProtected(basis)) {
                    lawful.add(InterDenialGround.SCHOOL_DOES_NOT_ACCEPT);
                }
            }
        }
        return lawful;
    }

    private static boolean isProtected(InterBasis basis) {
        return basis.reason() == InterReason.BULLYING || basis.reason() == InterReason.MILITARY;
    }

    public static Ruling judge(Facts facts) {
        var lawful = lawfulFor(facts.direction(), facts.basis(), facts.heard());
        var rests = facts.grounds().stream().filter(lawful::contains).sorted().toList();
        if (rests.equals(List.of(InterDenialGround.CRITERIA_NOT_MET)) && facts.criteria() == Verdict.MET) {
            return new NotMet(new RequestMeetsCriteria());
        }
        if (!rests.isEmpty()) {
            return new Met(new InterDenialRestsOn(rests));
        }
        return facts.grounds().isEmpty()
                ? new NotMet(new NoDenialGroundGiven())
                : new NotMet(
                        new NotAGroundHere(facts.grounds().stream().sorted().toList()));
    }

    private LawfulInterDenial() {}
}
