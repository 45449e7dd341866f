package org.openseat.permits;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.springframework.stereotype.Component;

/// Writes down what a step rests on: the entry in the timeline and the opinion of that day.
@Component
class CaseRecord {

    private final Timeline timeline;
    private final Opinions opinions;
    private final Hearing hearing;

    CaseRecord(Timeline timeline, Opinions opinions, Hearing hearing) {
        this.timeline = timeline;
        this.opinions = opinions;
        this.hearing = hearing;
    }

    void add(
            Packet packet,
            Timeline.What what,
            SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        timeline.add(packet.id(), now.toInstant(), actor(by), what, facts, why);
    }

    void opinion(Packet packet, String step, ZonedDateTime now) {
        opinions.keep(packet.id(), step, now.toInstant(), hearing.opinion(packet, now.toLocalDate()));
    }

    static Timeline.Actor actor(SignedIn who) {
        return new Timeline.Actor(who.displayName(), who.id());
    }
}
