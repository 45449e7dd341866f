package org.openseat.rulebook.choices.entry;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// A child is old enough for transitional kindergarten, kindergarten or grade 1 on September 1 of the cycle, without
/// exceptions. (LAUSD enrollment FAQ, R-CHO-11)
public final class AgeForGrade {
    public static final Clause CLAUSE = new Clause("LAUSD enrollment FAQ", "Age");

    public record Facts(LocalDate born, Grade grade, SchoolYear cycle) {}

    public record OldEnough() implements Reason {}

    public record NoAgeAsked() implements Reason {}

    public record TooYoung(Grade grade, int age, LocalDate by) implements Reason {}

    public static Ruling judge(Facts facts) {
        var age = age(facts.grade());
        if (age.isEmpty()) {
            return new Met(new NoAgeAsked());
        }
        var by = LocalDate.of(facts.cycle().startYear(), Month.SEPTEMBER, 1);
        return facts.born().plusYears(age.getAsInt()).isAfter(by)
                ? new NotMet(new TooYoung(facts.grade(), age.getAsInt(), by))
                : new Met(new OldEnough());
    }

    /// How old a child must be for a grade; empty where nothing is asked.
    private static OptionalInt age(Grade grade) {
        return switch (grade) {
            case TK -> OptionalInt.of(4);
            case K -> OptionalInt.of(5);
            case GRADE_1 -> OptionalInt.of(6);
            default -> OptionalInt.empty();
        };
    }

    private AgeForGrade() {}
}
