package org.openseat.permits.letters;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.letters.NeedToKnow;
import org.openseat.permits.file.PermitScope;
import org.springframework.stereotype.Component;

/// The receipt tells a family that special education looks first: of that, the requested school and the district never
/// learn. (R-ROL-3)
@Component
class SpecialEducationReceipt implements NeedToKnow {

    private final PermitScope scope;

    SpecialEducationReceipt(PermitScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean keeps(UUID caseId, String kind, SignedIn reader) {
        return kind.equals(PermitLetterKind.RECEIPT.key())
                && scope.find(new CaseId(caseId), reader)
                        .filter(request -> request.packet().answers().needsReview()
                                && !PermitScope.knowsSpecialEducation(request, reader))
                        .isPresent();
    }
}
