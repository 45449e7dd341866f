package org.openseat.permits;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitRequest.YearOver;

/// What can happen to a permit request, named as on its button; the last four happen by themselves.
public enum Step {
    RELEASE,
    APPROVE,
    DENY,
    REFUSE_RENEWAL,
    WITHDRAW,
    ENROLL,
    END,
    REFER,
    APPEAL,
    GRANT_APPEAL,
    DENY_APPEAL,
    ESCALATE,
    CORRECT,
    REOPEN,
    LAPSE,
    EXPIRE,
    SUPERSEDE,
    CLOSE_YEAR;

    /// What can be done in a state: the buttons a screen may show.
    public static Set<Step> of(PermitRequest request) {
        return switch (request) {
            case AtResidenceSchool _ ->
                EnumSet.of(RELEASE, DENY, REFUSE_RENEWAL, WITHDRAW, REFER, CORRECT, SUPERSEDE, CLOSE_YEAR);
            case AtRequestedSchool _ ->
                EnumSet.of(APPROVE, DENY, REFUSE_RENEWAL, WITHDRAW, REFER, CORRECT, REOPEN, SUPERSEDE, CLOSE_YEAR);
            case Granted _ -> EnumSet.of(ENROLL, END, REFER, REOPEN, EXPIRE);
            case Attending _ -> EnumSet.of(END, REFER, EXPIRE);
            case DeniedByResidence _, DeniedByRequested _ -> EnumSet.of(APPEAL, REFER, REOPEN, LAPSE);
            case NotRenewed _, Ended _ -> EnumSet.of(APPEAL, REFER, LAPSE);
            case FirstAppeal _ -> EnumSet.of(GRANT_APPEAL, DENY_APPEAL, ESCALATE, REFER, CLOSE_YEAR);
            case FirstAppealDenied _ -> EnumSet.of(ESCALATE, REFER, LAPSE);
            case SecondAppeal _ -> EnumSet.of(GRANT_APPEAL, DENY_APPEAL, REFER, CLOSE_YEAR);
            case AttendResidence _ -> EnumSet.of(APPEAL);
            case Expired _, FinallyDenied _, Withdrawn _, Referred _, Superseded _, YearOver _ ->
                EnumSet.noneOf(Step.class);
        };
    }

    /// Its place in the address of its page: `/permits/…/grant-appeal`.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the system does on a day or because of something else; there is no button for it.
    public boolean byItself() {
        return compareTo(LAPSE) >= 0;
    }
}
