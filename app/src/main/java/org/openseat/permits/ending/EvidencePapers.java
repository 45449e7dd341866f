package org.openseat.permits.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Step;
import org.openseat.permits.file.PermitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The papers with which a school shows why it ends a permit, apart from those the family sent.
@Service
class EvidencePapers {

    private static final String KIND = "EVIDENCE";

    private final PermitScope scope;
    private final DocumentDesk documents;

    EvidencePapers(PermitScope scope, DocumentDesk documents) {
        this.scope = scope;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public List<Document> of(CaseId permit) {
        return documents.of(Packet.evidence(permit));
    }

    /// The paper, for whoever may read the case.
    @Transactional(readOnly = true)
    public Optional<Document> find(CaseId permit, DocumentId document, SignedIn who) {
        return scope.find(permit, who).flatMap(request -> documents.find(Packet.evidence(permit), document));
    }

    /// Keeps what can be kept, while one of the two schools may still take the step; answers the other files.
    @Transactional
    public List<Added.NotTaken> add(CaseId permit, Step step, List<Upload> uploads, SignedIn by, Instant now) {
        var open = scope.lock(permit, by).filter(request -> Step.of(request).contains(step) && school(request, by));
        return open.isEmpty() || uploads.isEmpty()
                ? List.of()
                : documents.add(Packet.evidence(permit), KIND, uploads, by.id().value(), now).stream()
                        .filter(Added.NotTaken.class::isInstance)
                        .map(Added.NotTaken.class::cast)
                        .toList();
    }

    private static boolean school(PermitRequest request, SignedIn by) {
        return by.schools().contains(request.packet().from())
                || by.schools().contains(request.packet().to());
    }
}
