package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// The school whose turn it is adds the papers that a family hands over its counter. (BUL-5347 §II.D.1)
@Component
class CounterCards implements CaseCards {

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        return turn(file, reader)
                ? List.of(new CaseCard(
                        voice.say("permits.counter.title"),
                        List.of(voice.say("permits.counter.text")),
                        null,
                        List.of(new Action(voice.say("permits.counter.link"), file.path() + "/papers/new"))))
                : List.of();
    }

    private static boolean turn(CaseFile file, SignedIn reader) {
        return switch (file.request()) {
            case AtResidenceSchool open ->
                reader.schools().contains(open.packet().from());
            case AtRequestedSchool open ->
                reader.schools().contains(open.packet().to());
            default -> false;
        };
    }
}
