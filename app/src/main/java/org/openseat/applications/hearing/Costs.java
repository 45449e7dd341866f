package org.openseat.applications.hearing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openseat.applications.Choice;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.SelectionCosts;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.springframework.stereotype.Component;

/// What being selected or declining would cost this child, true by rule; it warns and never re-orders. (design §6.3)
@Component
public class Costs {

    private final ResidenceAreas areas;

    Costs(ResidenceAreas areas) {
        this.areas = areas;
    }

    public List<Reason> of(List<Choice> choices, Address home) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        choices.forEach(choice -> counts.merge(choice.category(), 1, Integer::sum));
        return of(counts, home);
    }

    /// Programs that the child is in and points of earlier years are not known here yet; what rests on them is not
    /// said.
    public List<Reason> of(Map<Category, Integer> counts, Address home) {
        var outside = areas.inDistrict(home) == Place.OUTSIDE;
        return SelectionCosts.whileRanking(new SelectionCosts.Facts(counts, false, false, 0, outside));
    }
}
