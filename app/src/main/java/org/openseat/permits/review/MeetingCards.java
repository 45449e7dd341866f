package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Reminds the school of residence of the meeting with the family before it decides. (R-IDP-17)
@Component
class MeetingCards implements CaseCards {
    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        if (!(file.request() instanceof AtResidenceSchool)
                || !reader.schools().contains(file.packet().from())) {
            return List.of();
        }
        var noted = file.timeline().stream().anyMatch(entry -> entry.what() == PermitEvent.MEETING_NOTED);
        return List.of(new CaseCard(
                say(voice, "card"),
                List.of(say(voice, noted ? "card.noted" : "card.text")),
                null,
                List.of(new Action(say(voice, noted ? "card.another" : "card.note"), file.path() + "/meeting"))));
    }

    private String say(Voice voice, String key) {
        return voice.say("permits.meeting." + key);
    }
}
