package org.openseat.lottery.freeze;

import org.openseat.engine.kinds.Priority;
import org.openseat.programs.Program;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.choices.numbers.EntryNumbers;
import org.openseat.rulebook.choices.seats.DualLanguageStep;
import org.openseat.schools.ResidenceAreas;
import org.springframework.stereotype.Component;

/// A child's place at one program before its lottery number decides. (R-SEL-1, R-DLE-4, R-AFC-2, R-OE-7)
@Component
class Places {

    private final ResidenceAreas areas;

    Places(ResidenceAreas areas) {
        this.areas = areas;
    }

    /// A brother or sister counts as the family named them; a wish is judged before, so who may not ask is not here.
    Priority of(Wish wish, Program program, EntryNumbers numbers) {
        boolean sibling = program.code().equals(wish.sibling());
        return switch (program.kind()) {
            case MAGNET -> Priority.magnet(wish.points());
            case DUAL_LANGUAGE ->
                new Priority(
                        0,
                        DualLanguageStep.step(
                                        new DualLanguageStep.Facts(
                                                areas.inAreaOf(program.school(), wish.home()) == Place.INSIDE,
                                                inDistrict(wish),
                                                sibling),
                                        numbers)
                                .step(),
                        0);
            case AFFILIATED_CHARTER -> Priority.affiliatedCharter(inDistrict(wish));
            case OPEN_ENROLLMENT -> Priority.openEnrollment(false, sibling);
            case ADVANCED_STUDIES, UNIQUE_PATHWAY, CONSERVATORY -> Priority.equal();
            case PWT, ZONE -> throw new IllegalArgumentException(program.kind() + " is not drawn here");
        };
    }

    /// A home that the map does not know counts as inside. (R-CHO-10)
    private boolean inDistrict(Wish wish) {
        return areas.inDistrict(wish.home()) != Place.OUTSIDE;
    }
}
