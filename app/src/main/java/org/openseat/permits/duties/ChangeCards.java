package org.openseat.permits.duties;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.CaseCard;
import org.openseat.permits.CaseCards;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// While a permit is in force: the family's way to report a change, and what waits for the school. (R-IDP-33)
@Component
class ChangeCards implements CaseCards {

    private final Changes changes;
    private final Words words;

    ChangeCards(Changes changes, Words words) {
        this.changes = changes;
        this.words = words;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Language language, LocalDate today) {
        if (!(file.request() instanceof Held)) {
            return List.of();
        }
        if (ChangeDesk.school(file.packet(), reader).isPresent()) {
            return List.of(school(file, reader, language));
        }
        return reader.is(Role.FAMILY) ? List.of(card(file, language, "family")) : List.of();
    }

    private CaseCard school(CaseFile file, SignedIn reader, Language language) {
        var open = changes.open(file.packet().id());
        return open.isEmpty() || !reader.schools().contains(file.packet().to())
                ? card(file, language, "school")
                : new CaseCard(
                        say(language, "reported.title"),
                        List.of(say(language, "reported.text")),
                        String.join(
                                "\n\n", open.stream().map(Changes.Open::words).toList()),
                        List.of(
                                new Action(say(language, "reported.note"), file.path() + "/change/noted"),
                                new Action(say(language, "school.link"), file.path() + "/change")));
    }

    private CaseCard card(CaseFile file, Language language, String reader) {
        return new CaseCard(
                say(language, reader + ".title"),
                List.of(say(language, reader + ".text")),
                null,
                List.of(new Action(say(language, reader + ".link"), file.path() + "/change")));
    }

    private String say(Language language, String key) {
        return words.say(language.code(), "permits.change.card." + key);
    }
}
