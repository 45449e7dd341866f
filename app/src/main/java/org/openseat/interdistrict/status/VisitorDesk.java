package org.openseat.interdistrict.status;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Review;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.record.InterPaperList;
import org.openseat.interdistrict.record.InterPaperRules;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody with a request's number may do who is not signed in: see where it stands, send the papers it waits
/// for, take them back. (R-INT-14, R-INT-16)
///
/// Whoever calls this has made sure that the visit is to this request; what a visit sent, it alone may take back.
@Service
public class VisitorDesk {

    private final InterCases cases;
    private final InterRequests requests;
    private final PaperDesk papers;
    private final InterPaperRules rules;
    private final InterPaperList list;
    private final InterRecord record;
    private final DocumentDesk documents;

    VisitorDesk(
            InterCases cases,
            InterRequests requests,
            PaperDesk papers,
            InterPaperRules rules,
            InterPaperList list,
            InterRecord record,
            DocumentDesk documents) {
        this.cases = cases;
        this.requests = requests;
        this.papers = papers;
        this.rules = rules;
        this.list = list;
        this.record = record;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public Optional<InterCase> look(CaseId id, LocalDate today) {
        return cases.find(id, today);
    }

    /// The papers that may be sent now; none unless the request waits for some.
    @Transactional(readOnly = true)
    public Set<Paper> welcome(InterRequest request) {
        var waits = request instanceof AtFamily
                || request instanceof Open && !list.missing(request).isEmpty();
        return waits ? rules.welcome(request) : Set.of();
    }

    /// Empty when the request does not wait for this paper.
    @Transactional
    public Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, UUID visit, ZonedDateTime now) {
        return requests.lock(id)
                .filter(request -> welcome(request).contains(paper))
                .map(request -> papers.keep(
                        id,
                        paper,
                        uploads,
                        visit,
                        InterEvent.PAPER_ADDED_BY_NUMBER,
                        null,
                        now,
                        () -> rules.completed(request, null, now)));
    }

    /// False when it is not this visit's, was reviewed, or the request rests on it by now.
    @Transactional
    public boolean remove(CaseId id, DocumentId document, UUID visit, ZonedDateTime now) {
        var request = requests.lock(id);
        var sent = documents.of(id.packet());
        return documents
                .find(id.packet(), document)
                .filter(found -> request.isPresent() && removable(request.get(), sent, found, visit))
                .filter(found -> documents.remove(id.packet(), document))
                .map(found -> {
                    record.note(
                            request.orElseThrow(),
                            InterEvent.PAPER_REMOVED_BY_NUMBER,
                            null,
                            now,
                            paper(found.kind()),
                            null);
                    return found;
                })
                .isPresent();
    }

    /// A request that joined the queue because of a paper cannot lose it any more, unless there is another.
    public static boolean removable(InterRequest request, List<Document> sent, Document document, UUID visit) {
        var unread = document.review() instanceof Review.Waiting || document.review() instanceof Review.Unchecked;
        var others = sent.stream()
                .anyMatch(other -> other.kind().equals(document.kind())
                        && !other.id().equals(document.id())
                        && !(other.review() instanceof Review.Refused));
        return document.sentBy().equals(visit)
                && unread
                && (request instanceof AtFamily
                        || request instanceof Open
                                && (others || document.kind().equals(Paper.SUPPORTING_PAPER.name())));
    }

    private static Map<String, String> paper(String kind) {
        return Map.of("paper", kind);
    }
}
