package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Asks a school for what only it can know. (BUL-5347 §III)
@Component
class FactCards implements CaseCards {

    private final FactDesk desk;

    FactCards(FactDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        var open = desk.open(file.request(), reader, today);
        return open.isEmpty()
                ? List.of()
                : List.of(new CaseCard(
                        voice.say("permits.fact.card"),
                        open.stream()
                                .map(fact -> voice.say("permits.fact." + fact))
                                .toList(),
                        null,
                        List.of(new Action(voice.say("permits.fact.title"), file.path() + "/school-fact"))));
    }
}
