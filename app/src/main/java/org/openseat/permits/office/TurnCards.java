package org.openseat.permits.office;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Lets the permit office take the turn of a school where nobody can decide. (R-ROL-2)
@Component
class TurnCards implements CaseCards {
    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        return reader.is(Role.DISTRICT)
                        && file.request() instanceof Undecided open
                        && !OfficeTurn.now(open, file.timeline(), today)
                ? List.of(new CaseCard(
                        voice.say("permits.turn.card"),
                        List.of(voice.say("permits.turn.card.text")),
                        null,
                        List.of(new Action(voice.say("permits.turn.button"), file.path() + "/take-turn"))))
                : List.of();
    }
}
