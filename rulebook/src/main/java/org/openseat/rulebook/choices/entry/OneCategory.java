package org.openseat.rulebook.choices.entry;

import java.util.Set;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;

/// Magnets and PWT need exactly one federal race category while the balance rule holds; "multiracial" may be ticked in
/// addition but does not stand for one. (Choices application steps, R-CHO-21, R-BAL-7)
///
/// The rule is told how many categories are ticked and never which: the category itself stays in its own place.
public final class OneCategory {
    public static final Clause CLAUSE = new Clause("Choices application steps (2015, 2017)", "Race category");

    public record Facts(Set<Category> chosen, int categories, boolean multiracial) {
        public Facts {
            chosen = Set.copyOf(chosen);
        }
    }

    public record CategoryNotAsked() implements Reason {}

    public record CategoryGiven() implements Reason {}

    public record CategoryMissing() implements Reason {}

    public record MultiracialAlone() implements Reason {}

    public record MoreThanOneCategory() implements Reason {}

    public static Ruling judge(Facts facts, ChoicesNumbers numbers) {
        if (!isAsked(facts.chosen(), numbers)) {
            return new Met(new CategoryNotAsked());
        }
        return switch (facts.categories()) {
            case 1 -> new Met(new CategoryGiven());
            case 0 -> new NotMet(facts.multiracial() ? new MultiracialAlone() : new CategoryMissing());
            default -> new NotMet(new MoreThanOneCategory());
        };
    }

    public static boolean isAsked(Set<Category> chosen, ChoicesNumbers numbers) {
        return numbers.raceBalance() && (chosen.contains(Category.MAGNET) || chosen.contains(Category.PWT));
    }

    private OneCategory() {}
}
