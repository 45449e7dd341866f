package org.openseat.permits.appeals.form;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// The counter: where the family's letter says that an appeal can be handed in, staff record it. (BUL-5347 §V.B.1)
@Component
class PaperCards implements CaseCards {

    private final AppealDesk desk;

    PaperCards(AppealDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        return reader.staff() && desk.takesPaper(file.request(), reader, today)
                ? List.of(new CaseCard(
                        voice.say("appeals.paper.title"),
                        List.of(voice.say(
                                file.request() instanceof AttendResidence
                                        ? "appeals.paper.found"
                                        : "appeals.paper.text")),
                        null,
                        List.of(new Action(voice.say("appeals.paper.link"), file.path() + "/appeal/why"))))
                : List.of();
    }
}
