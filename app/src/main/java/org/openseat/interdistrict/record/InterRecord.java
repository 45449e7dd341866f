package org.openseat.interdistrict.record;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.springframework.stereotype.Component;

/// Keeps a step: the new state, and in the record what it rests on.
@Component
public class InterRecord {

    private final InterRequests requests;
    private final CaseRecord record;
    private final InterHearing hearing;

    InterRecord(InterRequests requests, CaseRecord record, InterHearing hearing) {
        this.requests = requests;
        this.record = record;
        this.hearing = hearing;
    }

    public void submitted(Filed filed, SignedIn by, ZonedDateTime now) {
        var opinion = hearing.opinion(filed, Consents.NONE, now.toLocalDate());
        record.moved(filed.id(), InterEvent.SUBMITTED, by, now, Map.of(), null, opinion);
    }

    /// Writes a request that this transaction has locked in its new state, and what happened.
    public Outcome.Done<InterRequest> moved(
            InterRequest now,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        return moved(now, what, Actor.of(by), at, facts, why);
    }

    public Outcome.Done<InterRequest> moved(
            InterRequest now, InterEvent what, @Nullable SignedIn by, ZonedDateTime at) {
        return moved(now, what, by, at, Map.of(), null);
    }

    /// A step of somebody who has no account here, such as another district's official.
    public Outcome.Done<InterRequest> moved(
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
    public Outcome.Done<InterRequest> heard(
            Consents yeses,
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
    public void note(
            InterRequest request,
            InterEvent what,
            @Nullable SignedIn by,
            ZonedDateTime at,
            Map<String, String> facts,
            @Nullable String why) {
        record.note(request.filed().id(), what, by, at, facts, why);
    }

    public void note(CaseId request, InterEvent what, Actor actor, ZonedDateTime at, @Nullable String why) {
        record.note(request, what, actor, at, Map.of(), why);
    }

    /// The word of somebody of the office, with name and title as they sign.
    public SignedStatement word(SignedIn by, ZonedDateTime now, @Nullable String note) {
        return record.statement(by, now, note);
    }
}
