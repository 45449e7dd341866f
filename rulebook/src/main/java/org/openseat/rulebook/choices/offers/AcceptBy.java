package org.openseat.rulebook.choices.offers;

import java.time.LocalDate;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoicesDays;

/// The last day on which a family can accept what a draw offered it; the first instant of the next day is too late, and
/// silence is a decline. (Magnet pages, R-CHO-5, R-CHO-6, R-PWT-11)
public final class AcceptBy {
    public static final Clause CLAUSE = new Clause("Magnet pages", "Accept or decline by the printed date");

    public static LocalDate lastDay(Category category, ChoicesDays days) {
        return switch (category) {
            case PWT -> days.pwtAccept();
            case OPEN_ENROLLMENT -> days.oeAccept();
            case MAGNET, DUAL_LANGUAGE, ADVANCED_STUDIES, UNIQUE_PATHWAY, AFFILIATED_CHARTER, ZONE, CONSERVATORY ->
                days.acceptClose();
        };
    }

    private AcceptBy() {}
}
