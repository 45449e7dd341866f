package org.openseat.letters.cases;

import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.letters.CaseDoor;
import org.openseat.permits.PermitScope;
import org.springframework.stereotype.Component;

/// Opens the cases of permits within the district: to the child's guardians, both schools, the district. (R-ROL-3)
@Component
class PermitDoor implements CaseDoor {

    private final PermitScope scope;

    PermitDoor(PermitScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<String> path(UUID caseId, SignedIn reader) {
        return scope.find(new CaseId(caseId), reader).map(request -> "/permits/" + caseId);
    }
}
