package org.openseat.permits.file;

import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.cases.record.CaseEvent;
import org.openseat.permits.PermitEvent;
import org.openseat.rulebook.PermitClock;
import org.springframework.stereotype.Component;

/// A permit within the district, as a kind of request.
@Component
public class PermitKind implements CaseKind {

    public static final String CODE = "PERMIT";

    private final PermitScope scope;

    PermitKind(PermitScope scope) {
        this.scope = scope;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String path() {
        return "permits";
    }

    @Override
    public String words() {
        return "permits";
    }

    @Override
    public List<CaseEvent> events() {
        return List.of(PermitEvent.values());
    }

    @Override
    public KeptDeadlines deadlines() {
        return new KeptDeadlines(
                List.of(PermitClock.values()), "permit_request", "p.deadline", "deadline = k.deadline");
    }

    @Override
    public boolean mayKnow(CaseId id, SignedIn who) {
        return scope.find(id, who).isPresent();
    }
}
