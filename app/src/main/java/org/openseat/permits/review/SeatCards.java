package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.CaseCard;
import org.openseat.permits.CaseCards;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.SeatDesk;
import org.openseat.rulebook.SeatFree;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Shows the requested school the seats of the grade while it decides. (T6)
@Component
class SeatCards implements CaseCards {

    private final SeatDesk seats;
    private final Words words;

    SeatCards(SeatDesk seats, Words words) {
        this.seats = seats;
        this.words = words;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Language language, LocalDate today) {
        var packet = file.packet();
        if (!(file.request() instanceof AtRequestedSchool) || !reader.schools().contains(packet.to())) {
            return List.of();
        }
        var all = new Action(
                say(language, "card.link"),
                "/seats?school=" + packet.to().value() + "&year="
                        + packet.year().label());
        return List.of(new CaseCard(
                say(language, "card", packet.grade().code()),
                List.of(line(seats.of(packet), language)),
                null,
                List.of(all)));
    }

    private String line(SeatFree.Facts facts, Language language) {
        return facts.declared() instanceof Integer declared
                ? say(language, "card.free", facts.free(), declared, facts.taken())
                : say(language, "card.unknown");
    }

    private String say(Language language, String key, Object... with) {
        return words.say(language.code(), "permits.seats." + key, with);
    }
}
