package org.openseat.cases.record;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.staff.Titles;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.Opinion;
import org.springframework.stereotype.Component;

/// Writes down what a step rests on: the entry in the timeline, the opinion of that day, who signs.
@Component
public class CaseRecord {

    private final Timeline timeline;
    private final Opinions opinions;
    private final Titles titles;

    CaseRecord(Timeline timeline, Opinions opinions, Titles titles) {
        this.timeline = timeline;
        this.opinions = opinions;
        this.titles = titles;
    }

    /// @param by nobody when the system itself acts
    public void note(
            CaseId id,
            CaseEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        note(id, what, Actor.of(by), now, facts, why);
    }

    public void note(
            CaseId id,
            CaseEvent what,
            Actor actor,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        timeline.add(id, what, actor, now.toInstant(), facts, why);
    }

    /// Keeps what the rules say at this step.
    public void opinion(CaseId id, String step, ZonedDateTime now, Opinion opinion) {
        opinions.keep(id, step, now.toInstant(), opinion);
    }

    /// What somebody says on a case, with name and title as they sign.
    public SignedStatement statement(SignedIn by, ZonedDateTime now, @Nullable String note) {
        return new SignedStatement(by.id(), by.displayName(), titles.of(by.id()), now.toLocalDate(), note);
    }
}
