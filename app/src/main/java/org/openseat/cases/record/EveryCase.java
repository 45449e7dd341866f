package org.openseat.cases.record;

/// What can happen in a case of every kind.
public enum EveryCase implements CaseEvent {
    SUBMITTED,
    WITHDRAWN,
    PAPER_ADDED,
    PAPER_ACCEPTED,
    PAPER_REFUSED,
    DEADLINE_MOVED,
    LETTER_SENT,
    /// A message to the family did not arrive.
    NOT_DELIVERED,
    /// Staff looked at the case. (R-ROL-4)
    OPENED;

    @Override
    public boolean forStaffOnly() {
        return this == OPENED || this == NOT_DELIVERED;
    }
}
