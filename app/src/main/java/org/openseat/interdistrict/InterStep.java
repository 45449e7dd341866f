package org.openseat.interdistrict;

import java.util.Locale;
import java.util.Set;
import org.openseat.cases.record.CaseEvent;

/// What can happen to a request between districts, named as on its button.
public enum InterStep {
    COMPLETE,
    TAKE_ON(InterEvent.TAKEN_ON),
    AWAIT_RELEASE(InterEvent.RELEASE_AWAITED),
    NOTE_RELEASE(InterEvent.RELEASED, InterEvent.RELEASE_REFUSED),
    AWAIT_SCHOOL(InterEvent.SCHOOL_AWAITED),
    NOTE_SCHOOL(InterEvent.SCHOOL_ACCEPTS, InterEvent.SCHOOL_REFUSES),
    ASK(InterEvent.ASKED),
    APPROVE(InterEvent.APPROVED),
    DENY(InterEvent.DENIED),
    HAND_OVER(InterEvent.HANDED_OVER),
    WITHDRAW(InterEvent.WITHDRAWN),
    ABANDON,
    DEEM_DENIED,
    REVOKE(InterEvent.REVOKED),
    EXPIRE,
    APPEAL(InterEvent.APPEALED),
    GRANT_APPEAL(InterEvent.APPEAL_GRANTED),
    DENY_APPEAL(InterEvent.APPEAL_DENIED),
    GO_TO_COUNTY(InterEvent.TO_COUNTY),
    COUNTY_GRANTS(InterEvent.COUNTY_GRANTED),
    COUNTY_DENIES(InterEvent.COUNTY_DENIED);

    private final Set<CaseEvent> told;

    InterStep(InterEvent... told) {
        this.told = Set.of(told);
    }

    /// What the timeline says once it is done.
    public Set<CaseEvent> told() {
        return told;
    }

    /// Its place in the address of its page: `/inter/…/take-on`.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the system does on a day or because of something else; there is no button for it.
    public boolean byItself() {
        return this == COMPLETE || this == ABANDON || this == DEEM_DENIED || this == EXPIRE;
    }
}
