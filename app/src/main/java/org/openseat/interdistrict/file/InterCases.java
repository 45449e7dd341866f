package org.openseat.interdistrict.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Opinions;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.meanwhile.InterStays;
import org.openseat.interdistrict.official.OfficialDesk;
import org.openseat.interdistrict.record.InterHearing;
import org.openseat.interdistrict.record.InterPaperList;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.interdistrict.samechild.SameChildRequests;
import org.openseat.interdistrict.school.Recommendations;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.inter.QueueOrder;
import org.openseat.rulebook.inter.QueueOrder.Waiting;
import org.openseat.schools.Schools;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands out cases between districts to those who may read them, and writes down which staff did. (R-ROL-4)
@Service
public class InterCases {

    private final InterScope scope;
    private final InterRequests requests;
    private final Schools schools;
    private final InterHearing hearing;
    private final Opinions opinions;
    private final InterPaperList papers;
    private final Timeline timeline;
    private final Recommendations recommendations;
    private final OfficialDesk officials;
    private final InterStays stays;
    private final SameChildRequests sameChild;

    InterCases(
            InterScope scope,
            InterRequests requests,
            Schools schools,
            InterHearing hearing,
            Opinions opinions,
            InterPaperList papers,
            Timeline timeline,
            Recommendations recommendations,
            OfficialDesk officials,
            InterStays stays,
            SameChildRequests sameChild) {
        this.scope = scope;
        this.requests = requests;
        this.schools = schools;
        this.hearing = hearing;
        this.opinions = opinions;
        this.papers = papers;
        this.timeline = timeline;
        this.recommendations = recommendations;
        this.officials = officials;
        this.stays = stays;
        this.sameChild = sameChild;
    }

    /// The case, if it is any of this person's business.
    @Transactional
    public Optional<InterCase> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return scope.find(id, who).map(request -> {
            timeline.opened(id, who, now);
            return of(request, now.toLocalDate());
        });
    }

    /// The case for whoever writes to its family: who may read the letter is asked when it is opened.
    @Transactional(readOnly = true)
    public InterCase get(CaseId id, LocalDate today) {
        return of(requests.find(id).orElseThrow(), today);
    }

    /// What was filed, where the case may be of another kind.
    @Transactional(readOnly = true)
    public Optional<Filed> find(CaseId id) {
        return requests.find(id).map(InterRequest::filed);
    }

    /// The case, for a page that has made sure by other means that the reader may.
    @Transactional(readOnly = true)
    public Optional<InterCase> find(CaseId id, LocalDate today) {
        return requests.find(id).map(request -> of(request, today));
    }

    /// The cases of a child for one of its families, newest first.
    @Transactional(readOnly = true)
    public List<InterCase> of(StudentId child, AccountId family, LocalDate today) {
        return scope.ofChild(child, family).stream()
                .map(request -> of(request, today))
                .toList();
    }

    /// In any order, for whoever has made sure that the reader may know of them.
    @Transactional(readOnly = true)
    public List<InterRequest> list(Collection<CaseId> ids) {
        return requests.list(ids);
    }

    private InterCase of(InterRequest request, LocalDate today) {
        var filed = request.filed();
        return new InterCase(
                request,
                schools.find(filed.school()).orElseThrow(),
                opinion(request, today),
                papers.needed(filed),
                request instanceof Open ? papers.missing(request) : Set.of(),
                papers.of(filed.id()),
                timeline.of(filed.id()),
                place(request),
                recommendations.of(filed.id()).orElse(null),
                officials.of(filed.id()).orElse(null),
                stays.of(filed.id()).orElse(null),
                sameChild.of(request));
    }

    /// While a request is open the rules are heard anew each day; once decided, what they said then stands.
    private Opinion opinion(InterRequest request, LocalDate today) {
        var id = request.filed().id();
        return request instanceof Open open
                ? hearing.opinion(open.filed(), open.yeses(), today)
                : opinions.last(id).orElseThrow();
    }

    private @Nullable Integer place(InterRequest request) {
        if (!(request instanceof InQueue waiting)) {
            return null;
        }
        var filed = waiting.filed();
        var mine = new Waiting(filed.number().value(), waiting.complete(), filed.submittedAt());
        return QueueOrder.place(mine, requests.waiting());
    }
}
