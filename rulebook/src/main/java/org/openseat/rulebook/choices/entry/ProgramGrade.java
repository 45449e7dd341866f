package org.openseat.rulebook.choices.entry;

import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// The program teaches the grade asked for in the year of the cycle. (Magnet Selection Priority Point System, R-PTS-8)
public final class ProgramGrade {
    public static final Clause CLAUSE = new Clause("Choices guidelines", "Grades of a program");

    /// `low` and `high` are the program's grades of that year.
    public record Facts(Grade grade, Grade low, Grade high) {}

    public record GradeTaught(Grade grade) implements Reason {}

    public record GradeNotTaught(Grade grade, Grade low, Grade high) implements Reason {}

    public static Ruling judge(Facts facts) {
        boolean taught =
                facts.low().compareTo(facts.grade()) <= 0 && facts.grade().compareTo(facts.high()) <= 0;
        return taught
                ? new Met(new GradeTaught(facts.grade()))
                : new NotMet(new GradeNotTaught(facts.grade(), facts.low(), facts.high()));
    }

    private ProgramGrade() {}
}
