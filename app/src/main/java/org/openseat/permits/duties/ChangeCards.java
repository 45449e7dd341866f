package org.openseat.permits.duties;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// While a permit is in force: the family's way to report a change, and what waits for the school. (R-IDP-33)
@Component
class ChangeCards implements CaseCards {

    private final Changes changes;

    ChangeCards(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        if (!(file.request() instanceof Held)) {
            return List.of();
        }
        if (ChangeDesk.school(file.packet(), reader).isPresent()) {
            return List.of(school(file, reader, voice));
        }
        return reader.is(Role.FAMILY) ? List.of(card(file, voice, "family")) : List.of();
    }

    private CaseCard school(CaseFile file, SignedIn reader, Voice voice) {
        var open = changes.open(file.packet().id());
        return open.isEmpty() || !reader.schools().contains(file.packet().to())
                ? card(file, voice, "school")
                : new CaseCard(
                        say(voice, "reported.title"),
                        List.of(say(voice, "reported.text")),
                        String.join(
                                "\n\n", open.stream().map(Changes.Open::words).toList()),
                        List.of(
                                new Action(say(voice, "reported.note"), file.path() + "/change/noted"),
                                new Action(say(voice, "school.link"), file.path() + "/change")));
    }

    private CaseCard card(CaseFile file, Voice voice, String reader) {
        return new CaseCard(
                say(voice, reader + ".title"),
                List.of(say(voice, reader + ".text")),
                null,
                List.of(new Action(say(voice, reader + ".link"), file.path() + "/change")));
    }

    private String say(Voice voice, String key) {
        return voice.say("permits.change.card." + key);
    }
}
