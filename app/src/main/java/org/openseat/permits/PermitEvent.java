package org.openseat.permits;

import org.openseat.cases.record.CaseEvent;

/// What can happen in a permit request; each has its sentence at `permits.event.<NAME>`.
public enum PermitEvent implements CaseEvent {
    SUBMITTED,
    RELEASED,
    APPROVED,
    DENIED_BY_RESIDENCE,
    DENIED_BY_REQUESTED,
    WITHDRAWN,
    RENEWAL_REFUSED,
    CANCELLED,
    REVOKED,
    ENROLLED,
    EXPIRED,
    REFERRED,
    SUPERSEDED,
    YEAR_OVER,
    /// A school has let its day pass. (R-IDP-13)
    LATE,
    REFERRAL_SETTLED,
    APPEALED,
    MORE_ASKED,
    MORE_SENT,
    APPEAL_GRANTED,
    APPEAL_DENIED,
    ESCALATED,
    FINALLY_GRANTED,
    FINALLY_DENIED,
    OVERDUE,
    ATTEND_RESIDENCE,
    CIRCUMSTANCES_CHANGED,
    CHANGE_NOTED,
    SPECIAL_EDUCATION_ASKED,
    SPECIAL_EDUCATION_CLEARED,
    SPECIAL_EDUCATION_HELD,
    MEETING_NOTED,
    /// A school recorded what only it can know; the rules are heard on it. (BUL-5347 §III)
    SCHOOL_FOUND,
    /// Who decides and is called as a parent in the packet says that it is not the own child.
    NOT_OWN_CHILD,
    /// The permit office mended the school asked for, or opened a decision again. (R-ROL-2)
    CORRECTED,
    REOPENED,
    /// It decides in the place of a school where nobody can.
    TURN_TAKEN,
    /// A school wanted to deny on a ground that the policy forbids. (R-IDP-12)
    GROUND_REFUSED;

    /// Families do not see these.
    @Override
    public boolean forStaffOnly() {
        return this == GROUND_REFUSED;
    }

    /// Only for the family, the school of residence and special education. (R-ROL-3)
    public boolean needToKnow() {
        return switch (this) {
            case SPECIAL_EDUCATION_ASKED, SPECIAL_EDUCATION_CLEARED, SPECIAL_EDUCATION_HELD -> true;
            default -> false;
        };
    }
}
