package org.openseat.letters.inter;

import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.InterScope;
import org.openseat.letters.CaseDoor;
import org.springframework.stereotype.Component;

/// Opens the cases between districts: to the child's guardians and the permit office. (R-ROL-3)
@Component
class InterDoor implements CaseDoor {

    private final InterScope scope;

    InterDoor(InterScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<String> path(UUID caseId, SignedIn reader) {
        return scope.find(new CaseId(caseId), reader).map(request -> "/inter/" + caseId);
    }
}
