package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How long a family has to answer a call from a waiting list, and when it is reminded of an offer, in one Choices
/// year. The days by which the offers of a draw are answered stand in [ChoicesDays].
///
/// | key | value |
/// |---|---|
/// | `offer.callDays` | 3 working days after the first contact (R-CHO-20) |
/// | `offer.reminderDays` | `14;7;3;1`: so many days before the last one, the most first |
public record OfferNumbers(int callDays, List<Integer> reminderDays) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("offer.callDays", Written::isCount), entry("offer.reminderDays", OfferNumbers::isCountdown));

    public OfferNumbers {
        reminderDays = List.copyOf(reminderDays);
    }

    static OfferNumbers read(Written given) {
        return new OfferNumbers(given.number("offer.callDays"), countdown(given.text("offer.reminderDays")));
    }

    private static boolean isCountdown(String value) {
        return Written.parts(value).allMatch(Written::isCount)
                && countdown(value)
                        .equals(countdown(value).stream()
                                .distinct()
                                .sorted(Comparator.reverseOrder())
                                .toList());
    }

    private static List<Integer> countdown(String value) {
        return Written.parts(value).map(Integer::valueOf).toList();
    }
}
