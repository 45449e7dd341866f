package org.openseat.interdistrict;

import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.rulebook.inter.InterClock;

/// A no that the office can set right with a reason, or that an answer which came late opens again. (R-INT-22)
public sealed interface Reopenable permits InterRequest.Denied, InterRequest.DeemedDenied {

    Filed filed();

    /// What the two districts had said by then.
    Consents yeses();

    /// It takes the place in line that it had when it was sent.
    default UnderReview reopen(SignedStatement by, Consents heard, KeptDeadline<InterClock> decideBy) {
        return new UnderReview(filed(), filed().submittedAt(), by, heard, decideBy);
    }
}
