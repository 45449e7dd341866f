package org.openseat.interdistrict.record;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.Outcome;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.Actor;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.Reopenable;
import org.openseat.interdistrict.TakesRelease;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.Release;
import org.springframework.stereotype.Component;

/// Waiting for the home district of an incoming child, and taking its word whenever it comes: late, it opens a decision
/// again and never makes a denial. (R-INT-22, R-INT-23)
@Component
public class InterRelease {

    private final InterRecord record;
    private final CaseClocks clocks;

    InterRelease(InterRecord record, CaseClocks clocks) {
        this.record = record;
        this.clocks = clocks;
    }

    /// Whether the home district's word would still change something.
    public static boolean wanted(InterRequest request) {
        return request.filed().incoming()
                && switch (request) {
                    case AwaitingRelease _ -> true;
                    case InterRequest.Open open
                    when open instanceof TakesRelease -> open.yeses().release() != Release.GIVEN;
                    case Reopenable no -> no.yeses().release() != Release.GIVEN;
                    case InterRequest _ -> false;
                };
    }

    /// Waits, by a clock of its own.
    public Outcome.Done<InterRequest> await(UnderReview request, Actor by, ZonedDateTime now) {
        var answerBy = clocks.start(InterClock.RELEASE, request.filed().year(), now.toLocalDate());
        return record.moved(request.awaitRelease(answerBy), InterEvent.RELEASE_AWAITED, by, now, Map.of(), null);
    }

    /// The home district did not answer in time: the office looks again.
    public void overdue(AwaitingRelease request, ZonedDateTime now) {
        var decide = InterHearing.decideAfterWait(clocks, request.filed(), now.toLocalDate());
        record.moved(request.stopWaiting(decide), InterEvent.RELEASE_OVERDUE, Actor.of(null), now, Map.of(), null);
    }

    /// Takes down what the home district said; the request is held.
    ///
    /// @param reader who works on the request should it open again; of a no that stands nothing changes
    public Outcome<InterRequest> said(
            InterRequest request,
            boolean yes,
            SignedStatement reader,
            Actor by,
            ZonedDateTime now,
            @Nullable String note) {
        var what = yes ? InterEvent.RELEASED : InterEvent.RELEASE_REFUSED;
        if (!wanted(request)) {
            return new Outcome.Overtaken<>(request);
        }
        var decide = InterHearing.decideAfterWait(clocks, request.filed(), now.toLocalDate());
        return switch (request) {
            case AwaitingRelease at -> record.moved(at.noteRelease(yes, decide), what, by, now, Map.of(), note);
            case TakesRelease at -> record.moved(at.noteRelease(yes), what, by, now, Map.of(), note);
            case Reopenable no
            when yes ->
                record.moved(no.reopen(reader, no.yeses().released(true), decide), what, by, now, Map.of(), note);
            default -> new Outcome.Overtaken<>(request);
        };
    }
}
