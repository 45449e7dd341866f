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
import org.springframework.stereotype.Component;

/// Keeps a step: the new state, and in the record what it rests on.
@Component
class InterRecord {

    private final InterRequests requests;
    private final CaseRecord record;
    private final InterHearing hearing;

    InterRecord(InterRequests requests, CaseRecord record, InterHearing hearing) {
        this.requests = requests;
        this.record = record;
        this.hearing = hearing;
    }

    void submitted(Filed filed, SignedIn by, ZonedDateTime now) {
        var opinion = hearing.opinion(filed, Yeses.NONE, now.toLocalDate());
        record.moved(filed.id(), InterEvent.SUBMITTED, by, now, Map.of(), null, opinion);
    }

    /// Writes a request that this transaction has locked in its new state, and what happened.
    Outcome.Done<InterRequest> moved(
            InterRequest now,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        return moved(now, what, Actor.of(by), at, facts, why);
    }

    Outcome.Done<InterRequest> moved(InterRequest now, InterEvent what, @Nullable SignedIn by, ZonedDateTime at) {
        return moved(now, what, by, at, Map.of(), null);
    }

    /// A step of somebody who has no account here, such as another district's official.
    Outcome.Done<InterRequest> moved(
            InterRequest now,
            InterEvent what,
            Actor actor,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        requests.save(now);
        record.moved(now.filed().id(), what, actor, at, facts, why);
        return new Outcome.Done<>(now);
    }

    /// A step on which the rules are heard anew.
    Outcome.Done<InterRequest> heard(
            Yeses yeses,
            InterRequest now,
            InterEvent what,
            SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        var filed = now.filed();
        requests.save(now);
        record.moved(filed.id(), what, by, at, facts, why, hearing.opinion(filed, yeses, at.toLocalDate()));
        return new Outcome.Done<>(now);
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

    void note(CaseId request, InterEvent what, Actor actor, ZonedDateTime at, @Nullable String why) {
        record.note(request, what, actor, at, Map.of(), why);
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
