package org.openseat.permits.decision;

import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.file.PermitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what somebody states who decides and is called as a parent in the packet. Nobody decides the case of their own
/// child, and some have two accounts.
@Service
class Namesakes {

    private final PermitScope scope;
    private final CaseRecord record;

    Namesakes(PermitScope scope, CaseRecord record) {
        this.scope = scope;
        this.record = record;
    }

    /// That it is not the own child.
    @Transactional
    public void states(CaseId id, SignedIn by, ZonedDateTime now) {
        scope.lock(id, by).ifPresent(_ -> record.note(id, PermitEvent.NOT_OWN_CHILD, by, now, Map.of(), null));
    }
}
