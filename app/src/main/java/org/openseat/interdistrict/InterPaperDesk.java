package org.openseat.interdistrict;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.cases.record.CaseRecord;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with the papers of a submitted request: the family adds them, the office reads each.
@Service
public class InterPaperDesk {

    private final InterScope scope;
    private final DocumentDesk documents;
    private final InterPaperList papers;
    private final InterRecord record;
    private final CaseRecord cases;
    private final CaseClocks clocks;

    InterPaperDesk(
            InterScope scope,
            DocumentDesk documents,
            InterPaperList papers,
            InterRecord record,
            CaseRecord cases,
            CaseClocks clocks) {
        this.scope = scope;
        this.documents = documents;
        this.papers = papers;
        this.record = record;
        this.cases = cases;
        this.clocks = clocks;
    }

    /// The document, if the case it belongs to is any of this person's business.
    @Transactional(readOnly = true)
    public Optional<Document> find(CaseId id, DocumentId document, SignedIn who) {
        return scope.find(id, who).flatMap(request -> documents.find(id.packet(), document));
    }

    /// The papers a family may send now: what is missing, what may help, and a new one for each that was refused.
    public Set<Paper> welcome(InterRequest request) {
        if (!(request instanceof Open)) {
            return Set.of();
        }
        var welcome = EnumSet.of(Paper.SUPPORTING_PAPER);
        welcome.addAll(papers.needed(request.filed()));
        welcome.addAll(papers.missing(request));
        return welcome;
    }

    /// New files while the request is open. When nothing is missing any more, it joins the queue. (R-INT-18)
    @Transactional
    public Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, SignedIn by, ZonedDateTime now) {
        return scope.lockForFamily(id, by)
                .filter(request -> welcome(request).contains(paper))
                .map(request -> {
                    var added = documents.add(
                            id.packet(), paper.name(), uploads, by.id().value(), now.toInstant());
                    if (added.stream().anyMatch(Added.Kept.class::isInstance)) {
                        record.note(request, InterEvent.PAPER_ADDED, by, now, paper(paper.name()), null);
                        completed(request, by, now);
                    }
                    return added;
                });
    }

    /// @param by nobody when the paper came by number, without signing in
    void completed(InterRequest request, @Nullable SignedIn by, ZonedDateTime now) {
        if (request instanceof AtFamily waiting && papers.missing(request).isEmpty()) {
            var yeses = waiting instanceof InfoRequested asked ? asked.yeses() : Yeses.NONE;
            var decide = InterHearing.decide(clocks, request.filed().year(), now.toLocalDate());
            record.moved(waiting.complete(now.toInstant(), yeses, decide), InterEvent.COMPLETE, by, now);
        }
    }

    @Transactional
    public Optional<Reviewed> accept(CaseId id, DocumentId document, int seen, SignedIn by, ZonedDateTime now) {
        return reading(id, by).map(request -> {
            var reviewed = documents.accept(id.packet(), document, seen, by.id().value(), now.toInstant());
            if (reviewed instanceof Reviewed.Done(Document done)) {
                record.note(request, InterEvent.PAPER_ACCEPTED, by, now, paper(done.kind()), null);
            }
            return reviewed;
        });
    }

    /// A paper that will not do: the family is told why; nothing is denied.
    @Transactional
    public Optional<Reviewed> refuse(
            CaseId id, DocumentId document, int seen, PaperProblem why, SignedIn by, ZonedDateTime now) {
        return reading(id, by).map(request -> {
            var reviewed = documents.refuse(
                    id.packet(), document, seen, why.name(), by.id().value(), now.toInstant());
            if (reviewed instanceof Reviewed.Done(Document done)) {
                cases.paperRefused(id, done.kind(), why.name(), by, now);
            }
            return reviewed;
        });
    }

    private Optional<UnderReview> reading(CaseId id, SignedIn by) {
        return scope.lockForOffice(id, by).filter(UnderReview.class::isInstance).map(UnderReview.class::cast);
    }

    private static Map<String, String> paper(String kind) {
        return Map.of("paper", kind);
    }
}
