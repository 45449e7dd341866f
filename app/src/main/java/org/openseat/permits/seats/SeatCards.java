package org.openseat.permits.seats;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.rulebook.SeatFree;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// Shows the requested school the seats of the grade while it decides. (T6)
@Component
class SeatCards implements CaseCards {

    private final SeatDesk seats;

    SeatCards(SeatDesk seats) {
        this.seats = seats;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        var packet = file.packet();
        if (!(file.request() instanceof AtRequestedSchool) || !reader.schools().contains(packet.to())) {
            return List.of();
        }
        var all = new Action(
                say(voice, "card.link"),
                "/seats?school=" + packet.to().value() + "&year="
                        + packet.year().label());
        return List.of(new CaseCard(
                say(voice, "card", packet.grade().code()), List.of(line(seats.of(packet), voice)), null, List.of(all)));
    }

    private String line(SeatFree.Facts facts, Voice voice) {
        return facts.declared() instanceof Integer declared
                ? say(voice, "card.free", facts.free(), declared, facts.taken())
                : say(voice, "card.unknown");
    }

    private String say(Voice voice, String key, Object... with) {
        return voice.say("permits.seats." + key, with);
    }
}
