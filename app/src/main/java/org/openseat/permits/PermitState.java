package org.openseat.permits;

import org.openseat.ui.piece.Status;

/// The states of a permit request by name, as the database and lists write them; one for each type of [PermitRequest].
public enum PermitState {
    AT_RESIDENCE_SCHOOL,
    AT_REQUESTED_SCHOOL,
    GRANTED,
    ATTENDING,
    EXPIRED,
    DENIED_BY_RESIDENCE,
    DENIED_BY_REQUESTED,
    NOT_RENEWED,
    ENDED,
    FIRST_APPEAL,
    FIRST_APPEAL_DENIED,
    SECOND_APPEAL,
    FINALLY_DENIED,
    ATTEND_RESIDENCE,
    WITHDRAWN,
    REFERRED,
    SUPERSEDED,
    YEAR_OVER;

    /// How a state is marked, wherever it is shown.
    public Status.Tone tone() {
        return switch (this) {
            case AT_RESIDENCE_SCHOOL, AT_REQUESTED_SCHOOL, FIRST_APPEAL, SECOND_APPEAL -> Status.Tone.WAITING;
            case GRANTED, ATTENDING -> Status.Tone.DONE;
            case DENIED_BY_RESIDENCE, DENIED_BY_REQUESTED, NOT_RENEWED, ENDED, FIRST_APPEAL_DENIED, FINALLY_DENIED ->
                Status.Tone.STOPPED;
            case EXPIRED, ATTEND_RESIDENCE, WITHDRAWN, REFERRED, SUPERSEDED, YEAR_OVER -> Status.Tone.OPEN;
        };
    }

    /// Whether the sentence that says the state names the school of residence.
    public boolean atResidence() {
        return this == AT_RESIDENCE_SCHOOL || this == DENIED_BY_RESIDENCE;
    }

    public static PermitState of(PermitRequest request) {
        return switch (request) {
            case PermitRequest.AtResidenceSchool _ -> AT_RESIDENCE_SCHOOL;
            case PermitRequest.AtRequestedSchool _ -> AT_REQUESTED_SCHOOL;
            case PermitRequest.Granted _ -> GRANTED;
            case PermitRequest.Attending _ -> ATTENDING;
            case PermitRequest.Expired _ -> EXPIRED;
            case PermitRequest.DeniedByResidence _ -> DENIED_BY_RESIDENCE;
            case PermitRequest.DeniedByRequested _ -> DENIED_BY_REQUESTED;
            case PermitRequest.NotRenewed _ -> NOT_RENEWED;
            case PermitRequest.Ended _ -> ENDED;
            case Appealed.FirstAppeal _ -> FIRST_APPEAL;
            case Appealed.FirstAppealDenied _ -> FIRST_APPEAL_DENIED;
            case Appealed.SecondAppeal _ -> SECOND_APPEAL;
            case Appealed.FinallyDenied _ -> FINALLY_DENIED;
            case PermitRequest.AttendResidence _ -> ATTEND_RESIDENCE;
            case PermitRequest.Withdrawn _ -> WITHDRAWN;
            case PermitRequest.Referred _ -> REFERRED;
            case PermitRequest.Superseded _ -> SUPERSEDED;
            case PermitRequest.YearOver _ -> YEAR_OVER;
        };
    }
}
