package org.openseat.lockers;

import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.cases.record.CaseEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lockers as a kind of request: its name, its address, its words, its clocks, and who may know of a case.
@Component
@Profile("lockers")
class LockerKind implements CaseKind {

    static final String CODE = "LOCKER";

    private final Lockers lockers;

    LockerKind(Lockers lockers) {
        this.lockers = lockers;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String path() {
        return "lockers";
    }

    @Override
    public String words() {
        return "lockers";
    }

    @Override
    public List<CaseEvent> events() {
        return Locker.Event.ALL;
    }

    @Override
    public KeptDeadlines deadlines() {
        return KeptDeadlines.inRequest("locker_request", Locker.Clock.values());
    }

    @Override
    public boolean mayKnow(CaseId id, SignedIn who) {
        return lockers.find(id, who).isPresent();
    }
}
