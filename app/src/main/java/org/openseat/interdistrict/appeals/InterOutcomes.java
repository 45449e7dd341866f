package org.openseat.interdistrict.appeals;

import java.util.Set;
import org.openseat.interdistrict.InterRequest;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.InterOutcome;

/// How a request stands when a family asks for an appeal, in the rulebook's words.
final class InterOutcomes {

    private InterOutcomes() {}

    static InterOutcome of(InterRequest request) {
        return switch (request) {
            case InterRequest.Open _ -> InterOutcome.UNDECIDED;
            case InterRequest.Approved _, InterRequest.Expired _ -> InterOutcome.APPROVED;
            case InterRequest.Denied no ->
                InterOutcome.denied(Set.copyOf(no.denial().grounds()));
            case InterRequest.DeemedDenied _ -> InterOutcome.DEEMED_DENIED;
            case InterRequest.ReferredToCounty _ -> InterOutcome.REFERRED_TO_COUNTY;
            case InterRequest.Abandoned _ -> InterOutcome.ABANDONED;
            case InterRequest.Withdrawn _ -> InterOutcome.WITHDRAWN;
            case InterRequest.DistrictAppeal _ -> InterOutcome.APPEAL_UNDECIDED;
            case InterRequest.AppealDeniedFinal last ->
                last.against().denial().grounds().contains(InterDenialGround.NOT_RELEASED)
                        ? InterOutcome.DENIED_WITHOUT_RELEASE
                        : InterOutcome.DENIED_ON_APPEAL;
            case InterRequest.RevocationStands _ -> InterOutcome.REVOKED_AFTER_REVIEW;
            case InterRequest.CountyAppeal _, InterRequest.CountyDenied _ -> InterOutcome.DENIED_ON_APPEAL;
            case InterRequest.Revoked _ -> InterOutcome.REVOKED;
        };
    }
}
