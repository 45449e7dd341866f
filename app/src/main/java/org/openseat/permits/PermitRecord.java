package org.openseat.permits;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Opinions;
import org.springframework.stereotype.Component;

/// Writes down what a step rests on: the entry in the timeline and the opinion of that day.
@Component
public class PermitRecord {

    private final CaseRecord record;
    private final Opinions opinions;
    private final Hearing hearing;

    PermitRecord(CaseRecord record, Opinions opinions, Hearing hearing) {
        this.record = record;
        this.opinions = opinions;
        this.hearing = hearing;
    }

    /// @param by nobody when the system itself acts
    public void add(
            Packet packet,
            PermitEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        record.note(packet.id(), what, by, now, facts, why);
    }

    public void opinion(Packet packet, String step, ZonedDateTime now) {
        record.opinion(packet.id(), step, now, hearing.opinion(packet, now.toLocalDate()));
    }

    /// Keeps the last opinion again for a step that rests on it: an appeal never hears the rules anew.
    public void opinionOnFile(Packet packet, String step, ZonedDateTime now) {
        opinions.keepAgain(packet.id(), step, now.toInstant());
    }

    /// What somebody says on a packet, with name and title as they sign.
    public SignedStatement decision(SignedIn by, ZonedDateTime now, @Nullable String note) {
        return record.statement(by, now, note);
    }
}
