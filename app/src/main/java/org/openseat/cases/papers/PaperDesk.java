package org.openseat.cases.papers;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.OfKind;
import org.openseat.cases.papers.PaperRules.Asked;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Review;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with the papers of a submitted request: the family adds them, the reader accepts or refuses each.
@Service
public class PaperDesk {

    private final CaseKinds kinds;
    private final List<PaperRules> rules;
    private final DocumentDesk documents;
    private final CaseRecord record;
    private final OwnChild own;
    private final OpenedPapers openings;

    PaperDesk(
            CaseKinds kinds,
            List<PaperRules> rules,
            DocumentDesk documents,
            CaseRecord record,
            OwnChild own,
            OpenedPapers openings) {
        this.own = own;
        this.openings = openings;
        this.kinds = kinds;
        this.rules = rules;
        this.documents = documents;
        this.record = record;
    }

    /// The document, if the case it belongs to is any of this person's business.
    @Transactional(readOnly = true)
    public Optional<Document> find(CaseId id, DocumentId document, SignedIn who) {
        return kinds.of(id)
                .filter(kind -> kind.mayKnow(id, who))
                .flatMap(kind -> documents.find(id.packet(), document));
    }

    /// Whether a case is of this kind: at another kind's address it is not found.
    boolean isOf(CaseKind kind, CaseId id) {
        return kinds.of(id).filter(kind::equals).isPresent();
    }

    /// What the family may send now; empty when it is none of its cases.
    @Transactional
    public Optional<Asked> asked(CaseId id, SignedIn family) {
        return rules(id).flatMap(each -> each.asked(id, family));
    }

    /// New files while the request takes them; empty when it does not take this paper, or not from this person.
    @Transactional
    public Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, SignedIn by, ZonedDateTime now) {
        return asked(id, by)
                .filter(asked -> asked.welcome().contains(paper))
                .map(asked -> keep(
                        id,
                        paper,
                        uploads,
                        by.id().value(),
                        EveryCase.PAPER_ADDED,
                        by,
                        now,
                        () -> rules(id).orElseThrow().added(id, by, now)));
    }

    /// Keeps files for whoever has held the case and made sure that they are welcome.
    ///
    /// @param by nobody when the paper came without signing in
    /// @param kept what follows if at least one file could be taken
    public List<Added> keep(
            CaseId id,
            Paper paper,
            List<Upload> uploads,
            UUID sender,
            CaseEvent what,
            @Nullable SignedIn by,
            ZonedDateTime now,
            Runnable kept) {
        var added = documents.add(id.packet(), paper.name(), uploads, sender, now.toInstant());
        if (added.stream().anyMatch(Added.Kept.class::isInstance)) {
            record.note(id, what, by, now, paper(paper.name()), null);
            kept.run();
        }
        return added;
    }

    /// Every paper is opened and read before the request goes on. (BUL-5347 §II.C.2, R-IDP-19) Empty when it is not
    /// this
    /// person's turn.
    @Transactional
    public Optional<Reviewed> accept(CaseId id, DocumentId document, int seen, SignedIn by, ZonedDateTime now) {
        return reviewed(
                id,
                by,
                now,
                document,
                seen,
                () -> documents.accept(id.packet(), document, seen, by.id().value(), now.toInstant()));
    }

    /// The paper, if it could be opened, waits for this answer, and nobody of the reader's office has looked at it.
    private Optional<Document> unopened(CaseId id, DocumentId document, int seen, SignedIn by) {
        return documents
                .find(id.packet(), document)
                .filter(paper -> paper.openable() && paper.reviews() == seen && !openings.opened(document, by));
    }

    /// A paper that will not do: the family is told why and sends another; nothing is denied. Nobody sends one back
    /// that
    /// was not opened either. (R-IDP-5, R-IDP-19)
    @Transactional
    public Optional<Reviewed> refuse(
            CaseId id, DocumentId document, int seen, PaperProblem why, SignedIn by, ZonedDateTime now) {
        return reviewed(
                id,
                by,
                now,
                document,
                seen,
                () -> documents.refuse(
                        id.packet(), document, seen, why.name(), by.id().value(), now.toInstant()));
    }

    private Optional<Reviewed> reviewed(
            CaseId id, SignedIn by, ZonedDateTime now, DocumentId document, int seen, Supplier<Reviewed> review) {
        return rules(id).filter(each -> each.reads(id, by) && !own.of(id, by)).map(each -> {
            var reviewed = unopened(id, document, seen, by)
                    .<Reviewed>map(Reviewed.Unopened::new)
                    .orElseGet(review);
            if (reviewed instanceof Reviewed.Done(Document done)) {
                if (done.review() instanceof Review.Refused refused) {
                    record.paperRefused(id, done.kind(), refused.reason(), by, now);
                } else {
                    record.note(id, EveryCase.PAPER_ACCEPTED, by, now, paper(done.kind()), null);
                }
            }
            return reviewed;
        });
    }

    private Optional<PaperRules> rules(CaseId id) {
        return kinds.of(id).flatMap(kind -> OfKind.of(kind.code(), rules.stream()));
    }

    private static Map<String, String> paper(String kind) {
        return Map.of("paper", kind);
    }
}
