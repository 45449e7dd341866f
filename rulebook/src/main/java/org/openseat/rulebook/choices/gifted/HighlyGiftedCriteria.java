package org.openseat.rulebook.choices.gifted;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// A highly gifted magnet serves first who reached the 99.9th percentile in an intellectual test by a district
/// psychologist, then those from 99.5. (Highly gifted magnet pages, R-GIF-9)
///
/// Private tests are not accepted, and group tests do not qualify. Points count only inside a group (R-GIF-10).
public final class HighlyGiftedCriteria {
    public static final Clause CLAUSE = new Clause("Highly gifted magnet pages", "Eligibility");

    /// Who gave the test, and of what kind it was.
    public enum Test {
        DISTRICT_INTELLECTUAL,
        DISTRICT_GROUP,
        PRIVATE
    }

    /// Both null while the child has not been tested.
    public record Facts(@Nullable Test test, @Nullable BigDecimal percentile) {}

    public record InFirstTier(BigDecimal percentile) implements Reason {}

    public record InSecondTier(BigDecimal percentile) implements Reason {}

    public record PercentileTooLow(BigDecimal percentile, BigDecimal needed) implements Reason {}

    public record PrivateTest() implements Reason {}

    public record GroupTest() implements Reason {}

    public record NotTested() implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        var percentile = facts.percentile();
        if (facts.test() == null || percentile == null) {
            return new Undetermined(new NotTested());
        }
        return switch (facts.test()) {
            case PRIVATE -> new NotMet(new PrivateTest());
            case DISTRICT_GROUP -> new NotMet(new GroupTest());
            case DISTRICT_INTELLECTUAL -> judge(percentile, numbers);
        };
    }

    private static Ruling judge(BigDecimal percentile, EntryNumbers numbers) {
        var second = numbers.highlyGiftedApplicablePercentile();
        if (percentile.compareTo(second) < 0) {
            return new NotMet(new PercentileTooLow(percentile, second));
        }
        return new Met(
                percentile.compareTo(numbers.highlyGiftedPercentile()) >= 0
                        ? new InFirstTier(percentile)
                        : new InSecondTier(percentile));
    }

    /// 1 for who is served first, 2 for who is served after them; empty for who is not served.
    public static OptionalInt tier(Facts facts, EntryNumbers numbers) {
        return switch (judge(facts, numbers)) {
            case Met met -> OptionalInt.of(met.reasons().getFirst() instanceof InFirstTier ? 1 : 2);
            case NotMet _, Undetermined _ -> OptionalInt.empty();
        };
    }

    private HighlyGiftedCriteria() {}
}
