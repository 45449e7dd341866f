package org.openseat.rulebook.choices.filing;

import java.util.OptionalInt;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoiceLimits;

/// How many programs of one kind an application may hold. (Choices pages, R-MAG-3, R-DLE-3, R-SAS-2, R-OE-3, R-CHO-7)
///
/// Affiliated charters have no limit (R-AFC-2), and a zone's schools are ranked as many as there are. A late
/// application holds fewer, whatever the kind.
public final class ChoicesPerCategory {
    public static final Clause CLAUSE = new Clause("Choices pages", "Number of choices");

    /// `late` also means Space Available.
    public record Facts(Category category, int count, boolean late) {}

    public record WithinLimit(Category category, int most) implements Reason {}

    public record NoLimit(Category category) implements Reason {}

    public record TooMany(Category category, int most) implements Reason {}

    public record TooManyLate(int most) implements Reason {}

    public static Ruling judge(Facts facts, ChoiceLimits limits) {
        var most = most(facts.category(), facts.late(), limits);
        if (most.isEmpty()) {
            return new Met(new NoLimit(facts.category()));
        }
        int limit = most.getAsInt();
        if (facts.count() <= limit) {
            return new Met(new WithinLimit(facts.category(), limit));
        }
        return new NotMet(facts.late() ? new TooManyLate(limit) : new TooMany(facts.category(), limit));
    }

    /// The most there may be; empty where there is no limit.
    public static OptionalInt most(Category category, boolean late, ChoiceLimits limits) {
        if (late) {
            return OptionalInt.of(limits.late());
        }
        return switch (category) {
            case MAGNET -> OptionalInt.of(limits.magnet());
            case DUAL_LANGUAGE -> OptionalInt.of(limits.dualLanguage());
            case ADVANCED_STUDIES -> OptionalInt.of(limits.advancedStudies());
            case UNIQUE_PATHWAY -> OptionalInt.of(limits.uniquePathway());
            case OPEN_ENROLLMENT -> OptionalInt.of(limits.openEnrollment());
            case PWT, CONSERVATORY -> OptionalInt.of(1);
            case AFFILIATED_CHARTER, ZONE -> OptionalInt.empty();
        };
    }

    private ChoicesPerCategory() {}
}
