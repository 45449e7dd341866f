package org.openseat.rulebook.choices.seats;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;

/// Who comes before others in the draw of Open Enrollment: students in danger, by law even at a full school, then
/// brothers
/// and sisters of Open Enrollment students. (Education Code 35160.5; Open Enrollment fact sheets, R-OE-7, R-OE-12)
public final class OpenEnrollmentPriority {
    public static final Clause CLAUSE = new Clause("Education Code 35160.5; Open Enrollment fact sheets", "Priority");

    /// `inDanger`: a persistently dangerous school, a victim of violent crime on school grounds, or special
    /// circumstances of danger.
    public record Facts(boolean inDanger, boolean siblingThere) {}

    public record DangerComesFirst() implements Reason {}

    public record SiblingStaysTogether() implements Reason {}

    public record DrawnWithOthers() implements Reason {}

    public static Reason told(Facts facts) {
        return switch (tier(facts)) {
            case 0 -> new DangerComesFirst();
            case 1 -> new SiblingStaysTogether();
            default -> new DrawnWithOthers();
        };
    }

    /// 0 by law, 1 for siblings, 2 for everyone else.
    public static int tier(Facts facts) {
        return facts.inDanger() ? 0 : facts.siblingThere() ? 1 : 2;
    }

    private OpenEnrollmentPriority() {}
}
