package org.openseat.rulebook.choices.filing;

import java.time.Instant;
import java.util.ArrayList;
import org.openseat.district.Moment;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// Staff may extend a window in mid-cycle; a closing is never moved to before now, and an opening that has passed is
/// not
/// moved. (Choices FAQ with two closing dates for 2018, R-CHO-18)
public final class WindowChange {
    public static final Clause CLAUSE = new Clause("Choices FAQ (2018)", "Closing date");

    public record Facts(WindowRow now, WindowRow changed, Instant at) {}

    public record WindowMayChange() implements Reason {}

    public record OpeningHasPassed(Moment opened) implements Reason {}

    public record ClosingInThePast(Moment closes) implements Reason {}

    public record ClosesBeforeItOpens(Moment opens, Moment closes) implements Reason {}

    public static Ruling judge(Facts facts) {
        var changed = facts.changed();
        var against = new ArrayList<Reason>();
        boolean openingMoves = !changed.opens().equals(facts.now().opens());
        if (openingMoves && (facts.now().isOpenYet(facts.at()) || changed.isOpenYet(facts.at()))) {
            against.add(new OpeningHasPassed(facts.now().opens()));
        }
        var closes = changed.closes();
        if (closes != null && changed.isOver(facts.at())) {
            against.add(new ClosingInThePast(closes));
        }
        if (closes != null && changed.isOver(changed.opens().opens(changed.zone()))) {
            against.add(new ClosesBeforeItOpens(changed.opens(), closes));
        }
        return against.isEmpty() ? new Met(new WindowMayChange()) : new NotMet(against);
    }

    private WindowChange() {}
}
