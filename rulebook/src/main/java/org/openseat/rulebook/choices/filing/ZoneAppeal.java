package org.openseat.rulebook.choices.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.ChoicesDays;

/// A family may appeal the school it was assigned in a zone, for one school, with documents, until the day the year
/// sets; the
/// answer is final. (School assignment appeals page, R-ZOC-5)
public final class ZoneAppeal {
    public static final Clause CLAUSE = new Clause("Zones of Choice appeals page", "Assignment appeal");

    /// `schools` is how many schools it asks for.
    public record Facts(LocalDate asked, int schools, boolean documents) {}

    public record AppealGoesToTheZone(LocalDate until) implements Reason {}

    public record ZoneAppealTooLate(LocalDate until) implements Reason {}

    public record OneSchoolOnly() implements Reason {}

    public record DocumentsMissing() implements Reason {}

    public static Ruling judge(Facts facts, ChoicesDays days) {
        var until = days.zoneAppealClose();
        var against = new ArrayList<Reason>();
        if (facts.asked().isAfter(until)) {
            against.add(new ZoneAppealTooLate(until));
        }
        if (facts.schools() != 1) {
            against.add(new OneSchoolOnly());
        }
        if (!facts.documents()) {
            against.add(new DocumentsMissing());
        }
        return against.isEmpty() ? new Met(new AppealGoesToTheZone(until)) : new NotMet(against);
    }

    private ZoneAppeal() {}
}
