package org.openseat.rulebook;

import java.util.Set;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// The school asked for has the student's grade in the year asked for. (BUL-5347 Att. C)
public final class GradeOffered {
    static final Clause CLAUSE = new Clause("BUL-5347", "Att. C");

    /// `offered` are the grades of the requested school in that year; empty while the school has not said.
    public record Facts(Grade grade, SchoolYear year, Set<Grade> offered) {}

    public record SchoolHasGrade(Grade grade, SchoolYear year) implements Reason {}

    public record SchoolLacksGrade(Grade grade, SchoolYear year) implements Reason {}

    public record GradesNotKnown(SchoolYear year) implements Reason {}

    public static Ruling judge(Facts facts) {
        if (facts.offered().isEmpty()) {
            return new Undetermined(new GradesNotKnown(facts.year()));
        }
        return facts.offered().contains(facts.grade())
                ? new Met(new SchoolHasGrade(facts.grade(), facts.year()))
                : new NotMet(new SchoolLacksGrade(facts.grade(), facts.year()));
    }

    private GradeOffered() {}
}
