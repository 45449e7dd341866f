package org.openseat.interdistrict.record;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.Outcome;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.Actor;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.CountyNext;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.Reopenable;
import org.openseat.interdistrict.TakesRelease;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.Release;
import org.springframework.stereotype.Component;

/// Waiting for the home district of an incoming child, and taking its word whenever it comes: late, it opens a decision
/// again and never makes a denial; during an appeal and after it, a release goes into the facts of the no, from which
/// the county's right follows; otherwise it is written down. (R-INT-22, R-INT-23)
@Component
public class InterRelease {

    private final InterRecord record;
    private final CaseClocks clocks;

    InterRelease(InterRecord record, CaseClocks clocks) {
        this.record = record;
        this.clocks = clocks;
    }

    /// Whether the home district's word is taken: until it has let the child go or there is nothing to let it go for.
    public static boolean wanted(InterRequest request) {
        return request.filed().incoming()
                && switch (request) {
                    case AwaitingRelease _, InterRequest.Abandoned _ -> true;
                    case InterRequest.Incomplete _ -> false;
                    case InterRequest other ->
                        heard(other)
                                .filter(yeses -> yeses.release() != Release.GIVEN)
                                .isPresent();
                };
    }

    /// What the two districts had said of a request that is open, or when it was denied.
    public static Optional<Consents> heard(InterRequest request) {
        return switch (request) {
            case InterRequest.Open open -> Optional.of(open.yeses());
            case Reopenable no -> Optional.of(no.yeses());
            case DistrictAppeal appeal -> heard(appeal.against());
            case AppealDeniedFinal last -> heard(last.against());
            case CountyAppeal county -> heard(county.from());
            case InterRequest _ -> Optional.empty();
        };
    }

    /// The same request with the release that came after the no.
    private static InterRequest released(InterRequest request) {
        return switch (request) {
            case Denied no -> released(no);
            case DeemedDenied no ->
                new DeemedDenied(no.filed(), no.lastDay(), no.yeses().released(true), no.deadline());
            case DistrictAppeal appeal
            when appeal.against() instanceof Denied no ->
                new DistrictAppeal(released(no), appeal.appeal(), appeal.deadline());
            case InterRequest.InfoRequested at -> at.noteRelease(true);
            case AppealDeniedFinal last ->
                new AppealDeniedFinal(released(last.against()), last.appeal(), last.word(), last.deadline());
            case CountyAppeal county
            when released(county.from()) instanceof CountyNext from ->
                new CountyAppeal(from, county.on(), county.deadline());
            case InterRequest other -> other;
        };
    }

    private static Denied released(Denied no) {
        return new Denied(no.filed(), no.denial(), no.yeses().released(true), no.deadline());
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
    /// A no that comes after a no stands in the timeline alone: what the family may do follows from what was
    /// known then.
    ///
    /// @param reader who works on the request should it open again
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
            case InterRequest other -> record.moved(yes ? released(other) : other, what, by, now, Map.of(), note);
        };
    }
}
