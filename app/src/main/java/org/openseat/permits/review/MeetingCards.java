package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.CaseCard;
import org.openseat.permits.CaseCards;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitEvent;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Reminds the school of residence of the meeting with the family before it decides. (R-IDP-17)
@Component
class MeetingCards implements CaseCards {

    private final Words words;

    MeetingCards(Words words) {
        this.words = words;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Language language, LocalDate today) {
        if (!MeetingController.mayNote(file, reader)) {
            return List.of();
        }
        var noted = file.timeline().stream().anyMatch(entry -> entry.what() == PermitEvent.MEETING_NOTED);
        return List.of(new CaseCard(
                say(language, "card"),
                List.of(say(language, noted ? "card.noted" : "card.text")),
                null,
                List.of(new Action(say(language, noted ? "card.another" : "card.note"), file.path() + "/meeting"))));
    }

    private String say(Language language, String key) {
        return words.say(language.code(), "permits.meeting." + key);
    }
}
