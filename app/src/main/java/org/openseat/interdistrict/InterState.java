package org.openseat.interdistrict;

import org.openseat.ui.piece.Status;

/// The states of a request between districts by name, as the database and lists write them; one for each type of
/// [InterRequest].
public enum InterState {
    INCOMPLETE,
    IN_QUEUE,
    UNDER_REVIEW,
    INFO_REQUESTED,
    AWAITING_RELEASE,
    AWAITING_SCHOOL,
    APPROVED,
    DENIED,
    DEEMED_DENIED,
    REFERRED_TO_COUNTY,
    ABANDONED,
    WITHDRAWN,
    DISTRICT_APPEAL,
    APPEAL_DENIED_FINAL,
    REVOCATION_STANDS,
    COUNTY_APPEAL,
    COUNTY_DENIED,
    REVOKED,
    EXPIRED,
    YEAR_OVER;

    /// How a state is marked, wherever it is shown.
    public Status.Tone tone() {
        return switch (this) {
            case INCOMPLETE, INFO_REQUESTED -> Status.Tone.TODO;
            case IN_QUEUE, UNDER_REVIEW, AWAITING_RELEASE, AWAITING_SCHOOL, DISTRICT_APPEAL, COUNTY_APPEAL ->
                Status.Tone.WAITING;
            case APPROVED -> Status.Tone.DONE;
            case DENIED,
                    DEEMED_DENIED,
                    REFERRED_TO_COUNTY,
                    APPEAL_DENIED_FINAL,
                    REVOCATION_STANDS,
                    COUNTY_DENIED,
                    REVOKED -> Status.Tone.STOPPED;
            case ABANDONED, WITHDRAWN, EXPIRED, YEAR_OVER -> Status.Tone.OPEN;
        };
    }

    public static InterState of(InterRequest request) {
        return switch (request) {
            case InterRequest.Incomplete _ -> INCOMPLETE;
            case InterRequest.InQueue _ -> IN_QUEUE;
            case InterRequest.UnderReview _ -> UNDER_REVIEW;
            case InterRequest.InfoRequested _ -> INFO_REQUESTED;
            case InterRequest.AwaitingRelease _ -> AWAITING_RELEASE;
            case InterRequest.AwaitingSchool _ -> AWAITING_SCHOOL;
            case InterRequest.Approved _ -> APPROVED;
            case InterRequest.Denied _ -> DENIED;
            case InterRequest.DeemedDenied _ -> DEEMED_DENIED;
            case InterRequest.ReferredToCounty _ -> REFERRED_TO_COUNTY;
            case InterRequest.Abandoned _ -> ABANDONED;
            case InterRequest.Withdrawn _ -> WITHDRAWN;
            case InterRequest.DistrictAppeal _ -> DISTRICT_APPEAL;
            case InterRequest.AppealDeniedFinal _ -> APPEAL_DENIED_FINAL;
            case InterRequest.RevocationStands _ -> REVOCATION_STANDS;
            case InterRequest.CountyAppeal _ -> COUNTY_APPEAL;
            case InterRequest.CountyDenied _ -> COUNTY_DENIED;
            case InterRequest.Revoked _ -> REVOKED;
            case InterRequest.Expired _ -> EXPIRED;
            case InterRequest.YearOver _ -> YEAR_OVER;
        };
    }
}
