package org.openseat.interdistrict.meanwhile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.SummaryRow;

/// A child attends while the permit is decided: since when, until when, and what then.
public final class StayCard {

    private StayCard() {}

    /// @param path of the case
    public static CaseCard of(InterStay stay, String path, boolean staff, Voice voice) {
        var running = stay.running();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("first", stay.first(), voice));
        rows.add(running ? row("last", stay.last(), voice) : row("ended", Objects.requireNonNull(stay.ended()), voice));
        var lines = List.of(say(running ? "text" : "over." + stay.over(), voice));
        var links = running
                ? List.of(new Action(voice.say("ui.next.calendar"), path + "/meanwhile.ics"))
                : List.<Action>of();
        var card = new CaseCard(say("title", voice), rows, lines, List.of(), null, links, List.of(), true);
        return running && staff ? card.set(true, CaseCard.Press.of(path + "/meanwhile/end", say("end", voice))) : card;
    }

    private static SummaryRow row(String label, LocalDate day, Voice voice) {
        return SummaryRow.of(say(label, voice), voice.shortDate(day), null);
    }

    private static String say(String key, Voice voice) {
        return voice.say("interdistrict.meanwhile." + key);
    }
}
