package org.openseat.cases.told;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseLinks;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.NeedToKnow;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.queue.Messages;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Puts the letters of a case on its page, whatever kind of case it is.
@Component
class LettersOfCase implements CaseLinks {

    private final LetterDesk desk;
    private final Messages messages;
    private final Words words;
    private final List<NeedToKnow> kept;

    LettersOfCase(LetterDesk desk, Messages messages, Words words, List<NeedToKnow> kept) {
        this.kept = kept;
        this.desk = desk;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public List<Action> of(UUID caseId, SignedIn reader, Language language) {
        var letters = desk.ofCase(caseId).stream()
                .filter(letter -> kept.stream().noneMatch(need -> need.keeps(caseId, letter.kind(), reader)))
                .sorted(Comparator.comparing(KeptLetter::written).reversed())
                .map(letter -> new Action(
                        words.say(language.code(), letter.titled()),
                        "/letters/" + letter.id().value()));
        return reader.staff()
                ? Stream.concat(Stream.of(log(caseId, language)), letters).toList()
                : letters.toList();
    }

    /// What was sent in the case; when something did not arrive, the link says what to do.
    private Action log(UUID caseId, Language language) {
        var lost = messages.lost(caseId);
        return new Action(
                words.say(language.code(), "letters.messages.case.link" + (lost ? ".lost" : "")),
                "/messages/case/" + caseId);
    }
}
