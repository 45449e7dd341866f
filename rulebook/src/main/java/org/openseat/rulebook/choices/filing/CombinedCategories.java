package org.openseat.rulebook.choices.filing;

import java.util.Set;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoiceLimits;

/// Whether magnets and Permits With Transportation may stand on one application is the year's to say. (Choices pages
/// 2017-18 and 2018-19, R-PWT-9, G17)
public final class CombinedCategories {
    public static final Clause CLAUSE = new Clause("Choices application (2017-18, 2018-19)", "Magnet and PWT");

    public record Facts(Set<Category> chosen) {
        public Facts {
            chosen = Set.copyOf(chosen);
        }
    }

    public record MayBeCombined() implements Reason {}

    public record EitherOr() implements Reason {}

    public static Ruling judge(Facts facts, ChoiceLimits limits) {
        boolean both = facts.chosen().containsAll(Set.of(Category.MAGNET, Category.PWT));
        return both && !limits.pwtWithMagnet() ? new NotMet(new EitherOr()) : new Met(new MayBeCombined());
    }

    private CombinedCategories() {}
}
