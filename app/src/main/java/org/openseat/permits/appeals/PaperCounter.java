package org.openseat.permits.appeals;

import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.springframework.stereotype.Component;

/// Says at whose counter an appeal on paper is handed in: that of the office that the family's letter names, or the
/// permit office. (BUL-5347 §V.B.1, §V.B.8, Att. F)
@Component
class PaperCounter {

    private final AppealDeciders deciders;

    PaperCounter(AppealDeciders deciders) {
        this.deciders = deciders;
    }

    boolean takes(PermitRequest request, SignedIn who) {
        return switch (request) {
            case Contestable no -> who.is(Role.DISTRICT) || denied(no, who);
            case FirstAppealDenied _, FirstAppeal _ -> who.is(Role.DISTRICT) || who.is(deciders.lastBody());
            // What lapsed with an appeal in a tray is for the permit office alone. (R-IDP-24)
            case AttendResidence _ -> who.is(Role.DISTRICT);
            case PermitRequest _ -> false;
        };
    }

    private static boolean denied(Contestable no, SignedIn who) {
        return who.is(Role.SCHOOL) && who.schools().contains(no.denying());
    }
}
