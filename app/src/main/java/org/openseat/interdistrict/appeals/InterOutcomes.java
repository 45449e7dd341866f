package org.openseat.interdistrict.appeals;

import org.openseat.interdistrict.InterRequest;
import org.openseat.rulebook.inter.InterOutcome;

/// How a request stands when a family asks for an appeal, in the rulebook's words.
final class InterOutcomes {

    private InterOutcomes() {}

    static InterOutcome of(InterRequest request) {
        return switch (request) {
            case InterRequest.InfoRequested at -> asked(at);
            case InterRequest.Open _, InterRequest.YearOver _ -> InterOutcome.UNDECIDED;
            case InterRequest.Approved _, InterRequest.Expired _ -> InterOutcome.APPROVED;
            case InterRequest.Denied no -> denied(no);
            case InterRequest.DeemedDenied _ -> InterOutcome.DEEMED_DENIED;
            case InterRequest.ReferredToCounty _ -> InterOutcome.REFERRED_TO_COUNTY;
            case InterRequest.Abandoned _ -> InterOutcome.ABANDONED;
            case InterRequest.Withdrawn _ -> InterOutcome.WITHDRAWN;
            case InterRequest.DistrictAppeal appeal -> appealed(appeal.against());
            case InterRequest.AppealDeniedFinal last ->
                denied(last.against()) == InterOutcome.DENIED ? InterOutcome.DENIED_ON_APPEAL : denied(last.against());
            case InterRequest.RevocationStands _ -> InterOutcome.REVOKED_AFTER_REVIEW;
            case InterRequest.CountyAppeal _, InterRequest.CountyDenied _ -> InterOutcome.DENIED_ON_APPEAL;
            case InterRequest.Revoked _ -> InterOutcome.REVOKED;
        };
    }

    /// Without the release that was asked for, silence is no denial. (R-INT-22)
    private static InterOutcome asked(InterRequest.InfoRequested at) {
        return InterOutcome.denied(at.filed().direction(), at.yeses().release()) == InterOutcome.DENIED
                ? InterOutcome.PAPERS_ASKED
                : InterOutcome.UNDECIDED;
    }

    /// What the county never hears, it does not hear because the committee is silent either. (R-REV-2)
    private static InterOutcome appealed(InterRequest.Contestable against) {
        return switch (against) {
            case InterRequest.Denied no ->
                denied(no) == InterOutcome.DENIED ? InterOutcome.APPEAL_UNDECIDED : denied(no);
            case InterRequest.Revoked _ -> InterOutcome.REVOKED;
        };
    }

    private static InterOutcome denied(InterRequest.Denied no) {
        return InterOutcome.denied(no.filed().direction(), no.yeses().release());
    }
}
