package org.openseat.applications.hearing;

import java.util.Map;
import java.util.Set;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.choices.gifted.AbilityProof;
import org.openseat.rulebook.choices.gifted.HighlyGiftedCriteria;
import org.openseat.rulebook.choices.gifted.VerifiedInTime;

/// What has been shown of a child, for the programs that ask for a proof: each kind by those who were asked for it.
///
/// @param answers of those who were asked, by kind; a kind that nobody was asked for is missing
/// @param verifiedAnew the present school has answered in this cycle (R-GIF-6)
/// @param checklist of readiness for kindergarten, for a School for Advanced Studies
public record Proofs(
        Map<ProofKind, VerifiedInTime.Answer> answers,
        AbilityProof gifted,
        AbilityProof advanced,
        boolean verifiedAnew,
        Known checklist,
        HighlyGiftedCriteria.Facts highlyGifted,
        boolean identifiedInArts,
        Known recommended) {

    public Proofs {
        answers = Map.copyOf(answers);
    }

    /// Nobody has been asked yet what shows it.
    public static Proofs none(boolean inDistrictSchool) {
        var none = noAbility(inDistrictSchool, false);
        return new Proofs(
                Map.of(),
                none,
                none,
                false,
                Known.UNKNOWN,
                new HighlyGiftedCriteria.Facts(null, null),
                false,
                Known.UNKNOWN);
    }

    public static AbilityProof noAbility(boolean inDistrictSchool, boolean answered) {
        return new AbilityProof(Set.of(), Known.UNKNOWN, Known.UNKNOWN, null, null, inDistrictSchool, answered, null);
    }
}
