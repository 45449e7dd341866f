package org.openseat.rulebook.choices.offers;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.OfferNumbers;

/// When a family whose turn it is may be passed because nobody could reach it: tries over two channels, on two days,
/// and
/// the time to answer is over. It keeps its place for the next seat. (R-CHO-20)
public final class NotReached {
    public static final Clause CLAUSE = CallAnswer.CLAUSE;

    /// One try to reach the family.
    ///
    /// @param channel by what, such as PHONE
    public record Try(LocalDate day, String channel) {}

    public record TriedEnough(int tries) implements Reason {}

    public record NeverTried() implements Reason {}

    public record OneChannelOnly() implements Reason {}

    public record OneDayOnly() implements Reason {}

    public record StillTimeToAnswer(LocalDate until) implements Reason {}

    public static Ruling judge(List<Try> tries, LocalDate today, DistrictCalendar calendar, OfferNumbers numbers) {
        if (tries.isEmpty()) {
            return new NotMet(new NeverTried());
        }
        if (tries.stream().map(Try::channel).distinct().count() < 2) {
            return new NotMet(new OneChannelOnly());
        }
        var days = tries.stream().map(Try::day).distinct().sorted().toList();
        if (days.size() < 2) {
            return new NotMet(new OneDayOnly());
        }
        var until = CallAnswer.by(days.getFirst(), calendar, numbers).date();
        return today.isAfter(until) ? new Met(new TriedEnough(tries.size())) : new NotMet(new StillTimeToAnswer(until));
    }

    private NotReached() {}
}
