package org.openseat.interdistrict.school;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AwaitingSchool;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.meanwhile.InterStays;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a school does with requests between districts: it says whether it takes an incoming child, and whether it would
/// let its own student go. The permit office decides. (R-INT-23)
@Service
public class SchoolDesk {

    private final InterScope scope;
    private final InterRequests requests;
    private final Recommendations recommendations;
    private final InterStays stays;
    private final Timeline timeline;
    private final InterRecord record;
    private final Schools schools;

    SchoolDesk(
            InterScope scope,
            InterRequests requests,
            Recommendations recommendations,
            InterStays stays,
            Timeline timeline,
            InterRecord record,
            Schools schools) {
        this.scope = scope;
        this.requests = requests;
        this.recommendations = recommendations;
        this.stays = stays;
        this.timeline = timeline;
        this.record = record;
        this.schools = schools;
    }

    /// Everything that is any of this person's schools' business, what waits for them first.
    @Transactional(readOnly = true)
    public List<SchoolCase> cases(SignedIn who) {
        return requests.ofSchools(who.schoolCodes()).stream().map(this::of).toList();
    }

    /// One of them; who opened it is written down. (R-ROL-4)
    @Transactional
    public Optional<SchoolCase> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return scope.findForSchool(id, who).map(request -> {
            timeline.opened(id, who, now);
            return of(request);
        });
    }

    private SchoolCase of(InterRequest request) {
        var id = request.filed().id();
        return new SchoolCase(
                request,
                schools.find(request.filed().school()).orElseThrow(),
                recommendations.of(id).orElse(null),
                stays.of(id).orElse(null));
    }

    /// The administrative recommendation. An incoming request goes back to the office with it; an outgoing one stays
    /// where it is.
    @Transactional
    public Optional<Outcome<InterRequest>> recommend(
            CaseId id, boolean yes, @Nullable String note, SignedIn by, ZonedDateTime now) {
        return scope.lockForSchool(id, by).map(found -> {
            var said = new Recommendation(yes, record.word(by, now, note));
            return switch (found) {
                case AwaitingSchool at -> {
                    recommendations.add(at.filed(), said, now);
                    var what = yes ? InterEvent.SCHOOL_ACCEPTS : InterEvent.SCHOOL_REFUSES;
                    yield record.moved(at.noteSchool(yes), what, by, now, Map.of(), note);
                }
                case Open open
                when !open.filed().incoming() -> {
                    recommendations.add(open.filed(), said, now);
                    var what = yes ? InterEvent.SCHOOL_LETS_GO : InterEvent.SCHOOL_KEEPS;
                    record.note(open, what, by, now, Map.of(), note);
                    yield new Outcome.Done<>(open);
                }
                case InterRequest other -> new Outcome.Overtaken<>(other);
            };
        });
    }
}
