package org.openseat.permits;

import org.openseat.cases.CaseId;

/// What others may hear of once it has happened for good.
public sealed interface PermitNews {

    CaseId permit();

    /// The family submitted the packet.
    record Submitted(CaseId permit) implements PermitNews {}

    /// The school of residence released the student; the packet went on to the requested school.
    record Released(CaseId permit) implements PermitNews {}

    /// Both schools said yes.
    record Granted(CaseId permit) implements PermitNews {}

    /// One of the two schools said no.
    record Denied(CaseId permit) implements PermitNews {}

    /// The family took the request back.
    record Withdrawn(CaseId permit) implements PermitNews {}

    /// A permit was cancelled, revoked or not renewed.
    record Ended(CaseId permit) implements PermitNews {}

    /// The student was enrolled on the permit.
    record Enrolled(CaseId permit) implements PermitNews {}

    /// The school year is over and the permit with it.
    record Expired(CaseId permit) implements PermitNews {}

    /// The family appealed a no.
    record AppealFiled(CaseId permit) implements PermitNews {}

    /// The school asked the family for more before it answers the appeal.
    record MoreAsked(CaseId permit) implements PermitNews {}

    /// The family answered what the school had asked.
    record MoreSent(CaseId permit) implements PermitNews {}

    /// The answer to an appeal is overdue; at the school the family need not wait for it. (R-IDP-27)
    record AnswerOverdue(CaseId permit) implements PermitNews {}

    /// The school granted the appeal: the request goes on or the permit stands.
    record AppealGranted(CaseId permit) implements PermitNews {}

    /// The school denied the appeal.
    record AppealDenied(CaseId permit) implements PermitNews {}

    /// The family went on to the district.
    record AppealEscalated(CaseId permit) implements PermitNews {}

    /// The district granted the appeal.
    record FinallyGranted(CaseId permit) implements PermitNews {}

    /// The district denied the appeal, finally.
    record FinallyDenied(CaseId permit) implements PermitNews {}

    /// Nobody appealed in time: the student attends the school of residence.
    record AttendResidence(CaseId permit) implements PermitNews {}

    /// The home lies outside the district: the permit office goes on.
    record Referred(CaseId permit) implements PermitNews {}

    /// Another request for the child was granted.
    record Superseded(CaseId permit) implements PermitNews {}

    /// A change of the calendar moved the running deadline.
    record DeadlineMoved(CaseId permit) implements PermitNews {}
}
