package org.openseat.letters.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterDesk;
import org.openseat.permits.CaseLinks;
import org.openseat.permits.PermitId;
import org.openseat.ui.Action;
import org.openseat.ui.Language;
import org.openseat.ui.Words;
import org.springframework.stereotype.Component;

/// Puts a family's letters on the page of their case.
@Component
class LettersOfCase implements CaseLinks {

    private final LetterDesk desk;
    private final Words words;

    LettersOfCase(LetterDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /// A letter to the reader opens as a page; to everybody else who may see the case, as the paper it was.
    @Override
    public List<Action> of(PermitId permit, SignedIn reader, Language language) {
        return desk.ofCase(permit.value()).stream()
                .sorted(Comparator.comparing(KeptLetter::written).reversed())
                .map(letter -> new Action(title(letter, language), path(permit, letter, reader)))
                .toList();
    }

    private String path(PermitId permit, KeptLetter letter, SignedIn reader) {
        var id = letter.id().value();
        return desk.open(letter.id(), reader.id().value()).isPresent()
                ? "/letters/" + id
                : "/permits/" + permit + "/letters/" + id + ".pdf";
    }

    private String title(KeptLetter letter, Language language) {
        return words.say(language.code(), "letters." + letter.kind().name().toLowerCase(Locale.ROOT) + ".title");
    }
}
