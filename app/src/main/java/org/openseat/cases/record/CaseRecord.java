package org.openseat.cases.record;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.staff.Titles;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.Opinion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes down what a step rests on, and lets others hear of it: the entry in the timeline, the opinion of that day,
/// who
/// signs.
@Component
public class CaseRecord {

    private final Timeline timeline;
    private final Opinions opinions;
    private final Titles titles;
    private final ApplicationEventPublisher events;

    CaseRecord(Timeline timeline, Opinions opinions, Titles titles, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.opinions = opinions;
        this.titles = titles;
        this.events = events;
    }

    /// A step: it stands in the timeline, and others hear of it once it is safe.
    ///
    /// @param by nobody when the system itself acts
    public void moved(
            CaseId id,
            CaseEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        moved(id, what, Actor.of(by), now, facts, why);
    }

    public void moved(
            CaseId id,
            CaseEvent what,
            Actor actor,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        var kind = timeline.add(id, what, actor, now.toInstant(), facts, why);
        events.publishEvent(new CaseNews.Moved(id, kind, what.name()));
    }

    /// A step that the rules were heard on: what they say is kept with it.
    public void moved(
            CaseId id,
            CaseEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why,
            Opinion opinion) {
        opinions.keep(id, what.name(), now.toInstant(), opinion);
        moved(id, what, by, now, facts, why);
    }

    /// A step that rests on the opinion on file: an appeal never hears the rules anew.
    public void movedOnFile(
            CaseId id,
            CaseEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Map<String, String> facts,
            @Nullable String why) {
        opinions.keepAgain(id, what.name(), now.toInstant());
        moved(id, what, by, now, facts, why);
    }

    /// The same step of many cases of a kind, made by the system itself.
    public void movedAll(
            Collection<CaseId> ids, String kind, CaseEvent what, ZonedDateTime now, Map<String, String> facts) {
        timeline.addAll(ids, what, Actor.SYSTEM, now.toInstant(), facts);
        ids.forEach(id -> events.publishEvent(new CaseNews.Moved(id, kind, what.name())));
    }

    /// A paper will not do: it stands in the timeline, and the family hears of it.
    public void paperRefused(CaseId id, String paper, String why, @Nullable SignedIn by, ZonedDateTime now) {
        var facts = Map.of("paper", paper);
        var kind = timeline.add(id, EveryCase.PAPER_REFUSED, Actor.of(by), now.toInstant(), facts, why);
        events.publishEvent(new CaseNews.PaperRefused(id, kind, paper, why));
    }

    /// Something that leaves the case where it is and that nobody else need hear of.
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

    /// What somebody says on a case, with name and title as they sign.
    public SignedStatement statement(SignedIn by, ZonedDateTime now, @Nullable String note) {
        return new SignedStatement(by.id(), by.displayName(), titles.of(by.id()), now.toLocalDate(), note);
    }
}
