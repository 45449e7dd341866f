package org.openseat.permits;

import org.openseat.cases.SignedStatement;

/// Why a case went to the permit office: what the school found about the home, and who found it. (R-ROL-2)
public record Referral(SignedStatement decision, String finding) {

    /// A request for which a home outside the district can still be found. (T21)
    public sealed interface Possible extends PermitRequest
            permits PermitRequest.Undecided,
                    PermitRequest.Held,
                    PermitRequest.Contestable,
                    Appealed.FirstAppeal,
                    Appealed.FirstAppealDenied,
                    Appealed.SecondAppeal {

        default Referred refer(Referral referral) {
            return new Referred(packet(), referral);
        }
    }
}
