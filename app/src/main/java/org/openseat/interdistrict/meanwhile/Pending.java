package org.openseat.interdistrict.meanwhile;

import java.time.LocalDate;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Contestable;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.CountyNext;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.Open;

/// Whether somebody still has to decide about a permit: only then may the child attend meanwhile. (R-PRV-2)
final class Pending {

    private Pending() {}

    /// A request, or an appeal against a no, lies with somebody.
    static boolean decision(InterRequest request) {
        return switch (request) {
            case Open _, CountyAppeal _ -> true;
            case DistrictAppeal appeal -> appeal.against() instanceof InterRequest.Denied;
            default -> false;
        };
    }

    /// The same, or the family may still appeal.
    static boolean decisionOrAppeal(InterRequest request, LocalDate today) {
        return switch (request) {
            case InterRequest.Revoked _ -> false;
            case Open _, DistrictAppeal _ -> decision(request);
            case Contestable no -> no.deadline().allows(today);
            case CountyNext next -> next.deadline().allows(today);
            default -> decision(request);
        };
    }
}
