package org.openseat.interdistrict.record;

import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.cases.record.CaseEvent;
import org.openseat.interdistrict.InterEvent;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.stereotype.Component;

/// A permit between districts, as a kind of request.
@Component
public class InterKind implements CaseKind {

    public static final String CODE = "INTER";

    private final InterScope scope;

    InterKind(InterScope scope) {
        this.scope = scope;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String path() {
        return "inter";
    }

    @Override
    public String words() {
        return "interdistrict";
    }

    @Override
    public List<CaseEvent> events() {
        return List.of(InterEvent.values());
    }

    @Override
    public KeptDeadlines deadlines() {
        return KeptDeadlines.inRequest("inter_request", InterClock.values());
    }

    @Override
    public boolean mayKnow(CaseId id, SignedIn who) {
        return scope.find(id, who).isPresent();
    }
}
