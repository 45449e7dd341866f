package org.openseat.rulebook.choices.points;

import java.util.Locale;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.PointsNumbers;
import org.openseat.rulebook.choices.points.Choice.Window;

/// Whether a choice has points at all: not from outside the district, late, for a grade the program does not teach, or
/// where the child may not enter. (Magnet Selection Priority Point System, R-PTS-8, R-PTS-14)
///
/// In a year with points on first choices only, dropping the first choice does not make the second one first.
public final class PointsGiven {
    public static final Clause CLAUSE = new Clause("Magnet Selection Priority Point System", "Who has points");

    /// Why a choice has no points at all, in the order in which it is looked at.
    public enum Nothing {
        OUTSIDE_DISTRICT,
        LATE,
        WRONG_GRADE,
        INELIGIBLE,
        LOWER_CHOICE;

        /// As it stands in published files: `lower_choice`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record PointsCount() implements Reason {}

    public record OutsideDistrict() implements Reason {}

    public record LateChoice() implements Reason {}

    public record GradeNotInProgram(Grade grade, Grade low, Grade high) implements Reason {}

    public record NotEligible() implements Reason {}

    public record LowerChoice(int number) implements Reason {}

    public static Optional<Nothing> nothing(Applicant child, Choice choice, PointsNumbers numbers) {
        if (!child.inDistrict()) {
            return Optional.of(Nothing.OUTSIDE_DISTRICT);
        }
        if (choice.window() == Window.LATE) {
            return Optional.of(Nothing.LATE);
        }
        if (!choice.program().teaches(child.gradeNext())) {
            return Optional.of(Nothing.WRONG_GRADE);
        }
        if (!choice.eligible()) {
            return Optional.of(Nothing.INELIGIBLE);
        }
        return choice.number() > 1 && !numbers.onLowerChoices() ? Optional.of(Nothing.LOWER_CHOICE) : Optional.empty();
    }

    public static Ruling judge(Applicant child, Choice choice, PointsNumbers numbers) {
        return nothing(child, choice, numbers)
                .<Ruling>map(why -> new NotMet(reason(why, child, choice)))
                .orElseGet(() -> new Met(new PointsCount()));
    }

    private static Reason reason(Nothing why, Applicant child, Choice choice) {
        var program = choice.program();
        return switch (why) {
            case OUTSIDE_DISTRICT -> new OutsideDistrict();
            case LATE -> new LateChoice();
            case WRONG_GRADE -> new GradeNotInProgram(child.gradeNext(), program.low(), program.high());
            case INELIGIBLE -> new NotEligible();
            case LOWER_CHOICE -> new LowerChoice(choice.number());
        };
    }

    private PointsGiven() {}
}
