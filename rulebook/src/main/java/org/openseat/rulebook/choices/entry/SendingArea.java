package org.openseat.rulebook.choices.entry;

import java.util.ArrayList;
import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// Permits With Transportation are for families who live in a sending area, in the grades of the year, on time only;
/// the
/// district names the school. (PWT pages, R-PWT-1, R-PWT-3, R-PWT-4)
public final class SendingArea {
    public static final Clause CLAUSE = new Clause("Permits With Transportation pages", "Who may apply");

    public record Facts(Place home, Grade grade, boolean onTime) {}

    public record InSendingArea() implements Reason {}

    public record NotInSendingArea() implements Reason {}

    public record SendingAreaNotKnown() implements Reason {}

    public record GradeWithoutPwt(Grade grade, Grade low, Grade high) implements Reason {}

    public record OnTimeOnly() implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        var against = new ArrayList<Reason>();
        if (facts.home() == Place.OUTSIDE) {
            against.add(new NotInSendingArea());
        }
        var grades = numbers.pwtGrades();
        if (!grades.contains(facts.grade())) {
            against.add(new GradeWithoutPwt(facts.grade(), grades.getFirst(), grades.getLast()));
        }
        if (!facts.onTime()) {
            against.add(new OnTimeOnly());
        }
        if (!against.isEmpty()) {
            return new NotMet(against);
        }
        return facts.home() == Place.UNKNOWN
                ? new Undetermined(new SendingAreaNotKnown())
                : new Met(new InSendingArea());
    }

    private SendingArea() {}
}
