package org.openseat.applications.verification;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.applications.hearing.ProofKind;
import org.openseat.rulebook.choices.gifted.HighlyGiftedCriteria;

/// What can show that a child qualifies. (R-GIF-2, R-GIF-9, R-SAS-2, R-CFA-1)
public enum Proof {
    INTELLECTUAL,
    HIGH_ACHIEVEMENT,
    SPECIFIC_ACADEMIC,
    CREATIVE,
    LEADERSHIP,
    FOUR_SKILLS,
    STATE_SCORES,
    NATIONAL_SCORES,
    KINDERGARTEN_CHECKLIST,
    DISTRICT_TEST,
    GROUP_TEST,
    PRIVATE_TEST,
    IDENTIFIED_IN_ARTS,
    RECOMMENDED;

    private static final List<Proof> ABILITIES = List.of(
            INTELLECTUAL,
            HIGH_ACHIEVEMENT,
            SPECIFIC_ACADEMIC,
            CREATIVE,
            LEADERSHIP,
            FOUR_SKILLS,
            STATE_SCORES,
            NATIONAL_SCORES);

    public static List<Proof> of(ProofKind kind) {
        return switch (kind) {
            case GIFTED -> ABILITIES;
            case ADVANCED_STUDIES ->
                Stream.concat(ABILITIES.stream(), Stream.of(KINDERGARTEN_CHECKLIST))
                        .toList();
            case HIGHLY_GIFTED -> List.of(DISTRICT_TEST, GROUP_TEST, PRIVATE_TEST);
            case ARTS -> List.of(IDENTIFIED_IN_ARTS, RECOMMENDED);
        };
    }

    /// Of the tests, which one it was.
    public HighlyGiftedCriteria.Test test() {
        return switch (this) {
            case DISTRICT_TEST -> HighlyGiftedCriteria.Test.DISTRICT_INTELLECTUAL;
            case GROUP_TEST -> HighlyGiftedCriteria.Test.DISTRICT_GROUP;
            case PRIVATE_TEST -> HighlyGiftedCriteria.Test.PRIVATE;
            case INTELLECTUAL,
                    HIGH_ACHIEVEMENT,
                    SPECIFIC_ACADEMIC,
                    CREATIVE,
                    LEADERSHIP,
                    FOUR_SKILLS,
                    STATE_SCORES,
                    NATIONAL_SCORES,
                    KINDERGARTEN_CHECKLIST,
                    IDENTIFIED_IN_ARTS,
                    RECOMMENDED -> throw new IllegalStateException(this + " is no test");
        };
    }
}
