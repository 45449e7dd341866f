package org.openseat.permits;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.cases.record.CaseRecord;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with the papers of a submitted request: the school reads each, the family replaces a refused one.
@Service
public class PaperDesk {

    private final PermitScope scope;
    private final DocumentDesk documents;
    private final CaseRecord record;

    PaperDesk(PermitScope scope, DocumentDesk documents, CaseRecord record) {
        this.scope = scope;
        this.documents = documents;
        this.record = record;
    }

    /// The document, if the case it belongs to is any of this person's business.
    @Transactional(readOnly = true)
    public Optional<Document> find(CaseId permit, DocumentId document, SignedIn who) {
        return scope.find(permit, who).flatMap(request -> documents.find(PermitPapers.packet(permit), document));
    }

    /// The school of residence reads every paper before it releases. (BUL-5347 §II.C.2)
    @Transactional
    public Optional<Reviewed> accept(CaseId permit, DocumentId document, int seen, SignedIn by, ZonedDateTime now) {
        return reading(permit, by).map(request -> {
            var reviewed = documents.accept(
                    PermitPapers.packet(permit), document, seen, by.id().value(), now.toInstant());
            if (reviewed instanceof Reviewed.Done(Document done)) {
                record.note(permit, PermitEvent.PAPER_ACCEPTED, by, now, paper(done.kind()), null);
            }
            return reviewed;
        });
    }

    /// A paper that will not do: the family is told why and sends another; nothing is denied. (R-IDP-5)
    @Transactional
    public Optional<Reviewed> refuse(
            CaseId permit, DocumentId document, int seen, PaperProblem why, SignedIn by, ZonedDateTime now) {
        return reading(permit, by).map(request -> {
            var reviewed = documents.refuse(
                    PermitPapers.packet(permit),
                    document,
                    seen,
                    why.name(),
                    by.id().value(),
                    now.toInstant());
            if (reviewed instanceof Reviewed.Done(Document done)) {
                record.paperRefused(permit, done.kind(), why.name(), by, now);
            }
            return reviewed;
        });
    }

    private Optional<AtResidenceSchool> reading(CaseId permit, SignedIn by) {
        return scope.lock(permit, by)
                .filter(AtResidenceSchool.class::isInstance)
                .map(AtResidenceSchool.class::cast)
                .filter(request -> by.schools().contains(request.packet().from()));
    }

    /// A new file in place of a refused one, while the request is open.
    @Transactional
    public Optional<List<Added>> add(CaseId permit, Paper paper, List<Upload> uploads, SignedIn by, ZonedDateTime now) {
        return scope.lock(permit, by).filter(Undecided.class::isInstance).map(request -> {
            var added = documents.add(
                    PermitPapers.packet(permit), paper.name(), uploads, by.id().value(), now.toInstant());
            if (added.stream().anyMatch(Added.Kept.class::isInstance)) {
                record.note(request.packet().id(), PermitEvent.PAPER_ADDED, by, now, paper(paper.name()), null);
            }
            return added;
        });
    }

    private static Map<String, String> paper(String kind) {
        return Map.of("paper", kind);
    }
}
