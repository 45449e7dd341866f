package org.openseat.rulebook.choices.filing;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// Who is in a program goes on at the same school without applying; moving to the next level, to another school, or not
/// having been placed needs a new application each year. (107th Street Elementary magnet page 2013-14; PWT pages;
/// R-CHO-8, R-CHO-9, R-PWT-6, R-PWT-7, G19)
public final class ApplicationNeeded {
    public static final Clause CLAUSE =
            new Clause("107th Street Elementary magnet page (2013-14)", "Who applies again");

    /// Where the child stands now, seen from the program that it is about.
    public enum Standing {
        GOES_ON_IN_PROGRAM,
        LEAVES_TOP_GRADE,
        IN_ANOTHER_PROGRAM,
        ON_LAST_YEARS_LIST,
        NEW
    }

    public record Facts(Standing standing) {}

    public record GoesOnWithoutApplying() implements Reason {}

    public record NextLevelNeedsApplication() implements Reason {}

    public record AnotherProgramNeedsApplication() implements Reason {}

    public record ListsEndWithTheCycle() implements Reason {}

    public record NewApplicantsApply() implements Reason {}

    /// Met when an application is needed.
    public static Ruling judge(Facts facts) {
        return switch (facts.standing()) {
            case GOES_ON_IN_PROGRAM -> new NotMet(new GoesOnWithoutApplying());
            case LEAVES_TOP_GRADE -> new Met(new NextLevelNeedsApplication());
            case IN_ANOTHER_PROGRAM -> new Met(new AnotherProgramNeedsApplication());
            case ON_LAST_YEARS_LIST -> new Met(new ListsEndWithTheCycle());
            case NEW -> new Met(new NewApplicantsApply());
        };
    }

    private ApplicationNeeded() {}
}
