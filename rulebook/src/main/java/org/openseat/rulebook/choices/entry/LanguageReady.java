package org.openseat.rulebook.choices.entry;

import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// A dual language program is open to anyone through grade 1; from grade 2 on the school finds out whether the child
/// reads and writes the language like the class. (Dual language pages, R-DLE-2, R-DLE-6, G26)
///
/// Every placement is provisional until the language test in the fall. One that ends because the child is not on a par
/// is not a decline.
public final class LanguageReady {
    public static final Clause CLAUSE = new Clause("Dual language pages", "Who may apply");

    /// `language` is its name as the family reads it; `onPar` is what the school found.
    public record Facts(Grade grade, String language, Known onPar) {}

    public record OpenToEveryone() implements Reason {}

    public record SchoolFoundReady(String language) implements Reason {}

    public record SchoolWillCheck(String language) implements Reason {}

    public record NotOnPar(String language) implements Reason {}

    public record UntilLanguageTest() implements Reason {}

    public static Ruling judge(Facts facts) {
        if (facts.grade().compareTo(Grade.GRADE_1) <= 0) {
            return new Met(new OpenToEveryone(), new UntilLanguageTest());
        }
        return switch (facts.onPar()) {
            case YES -> new Met(new SchoolFoundReady(facts.language()), new UntilLanguageTest());
            case NO -> new NotMet(new NotOnPar(facts.language()));
            case UNKNOWN -> new Undetermined(new SchoolWillCheck(facts.language()));
        };
    }

    private LanguageReady() {}
}
