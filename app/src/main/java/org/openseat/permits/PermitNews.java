package org.openseat.permits;

/// What others may hear of once it has happened for good.
public sealed interface PermitNews {

    PermitId permit();

    /// The family submitted the packet.
    record Submitted(PermitId permit) implements PermitNews {}

    /// The school of residence released the student; the packet went on to the requested school.
    record Released(PermitId permit) implements PermitNews {}

    /// Both schools said yes.
    record Granted(PermitId permit) implements PermitNews {}

    /// One of the two schools said no.
    record Denied(PermitId permit) implements PermitNews {}

    /// The family took the request back.
    record Withdrawn(PermitId permit) implements PermitNews {}

    /// A school could not accept one of the papers; the family should send a new one.
    record PaperRefused(PermitId permit, String paper, String why) implements PermitNews {}
}
