package org.openseat.interdistrict;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps a step: the new state, the entry in the timeline, the opinion it rests on, the news.
@Component
class InterRecord {

    private final InterRequests requests;
    private final CaseRecord record;
    private final InterHearing hearing;
    private final ApplicationEventPublisher events;

    InterRecord(InterRequests requests, CaseRecord record, InterHearing hearing, ApplicationEventPublisher events) {
        this.requests = requests;
        this.record = record;
        this.hearing = hearing;
        this.events = events;
    }

    /// Writes a request that this transaction has locked in its new state, and what happened.
    Outcome.Done<InterRequest> moved(
            InterRequest now,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        requests.save(now);
        told(now, what, by, at, facts, why);
        return new Outcome.Done<>(now);
    }

    Outcome.Done<InterRequest> moved(InterRequest now, InterEvent what, @Nullable SignedIn by, ZonedDateTime at) {
        return moved(now, what, by, at, Map.of(), null);
    }

    /// The same for a request that was just added.
    void told(
            InterRequest now,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        note(now, what, by, at, facts, why);
        events.publishEvent(new InterNews.Moved(now.filed().id(), InterState.of(now)));
    }

    /// Something happened that leaves the request where it is.
    void note(
            InterRequest request,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        record.note(request.filed().id(), what, by, at, facts, why);
    }

    /// A step or a word of somebody who has no account here, such as another district's official.
    void movedBy(String who, InterRequest now, InterEvent what, ZonedDateTime at, @Nullable String why) {
        requests.save(now);
        notedBy(who, now.filed().id(), what, at, why);
        events.publishEvent(new InterNews.Moved(now.filed().id(), InterState.of(now)));
    }

    void notedBy(String who, CaseId request, InterEvent what, ZonedDateTime at, @Nullable String why) {
        record.note(request, what, Actor.named(who), at, Map.of(), why);
    }

    /// Keeps what the rules say at this step.
    void opinion(Filed filed, Yeses yeses, InterEvent step, ZonedDateTime now) {
        record.opinion(filed.id(), step.name(), now, hearing.opinion(filed, yeses, now.toLocalDate()));
    }

    /// What somebody of the office is given to work on.
    static SignedStatement word(Colleague to, ZonedDateTime now) {
        return new SignedStatement(to.id(), to.name(), to.title(), now.toLocalDate(), null);
    }

    /// The word of somebody of the office, with name and title as they sign.
    SignedStatement word(SignedIn by, ZonedDateTime now, @Nullable String note) {
        return record.statement(by, now, note);
    }
}
