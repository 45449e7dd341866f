package org.openseat.cases.told;

import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.letters.CaseDoor;
import org.springframework.stereotype.Component;

/// Opens the cases of every kind to whoever their kind says may know of them. (R-ROL-3)
@Component
class CaseOpener implements CaseDoor {

    private final CaseMail mail;
    private final CaseKinds kinds;

    CaseOpener(CaseMail mail, CaseKinds kinds) {
        this.mail = mail;
        this.kinds = kinds;
    }

    @Override
    public Optional<String> path(UUID caseId, SignedIn reader) {
        return mail.about(new CaseId(caseId))
                .filter(about -> kinds.get(about.kind()).mayKnow(about.id(), reader))
                .map(CaseMail.About::path);
    }
}
