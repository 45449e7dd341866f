package org.openseat.permits.ending;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A school's evidence is opened by whoever may read the case: the family must be able to answer it.
@Controller
class EvidenceController {

    private final EvidencePapers evidence;
    private final DocumentFiles files;

    EvidenceController(EvidencePapers evidence, DocumentFiles files) {
        this.evidence = evidence;
        this.files = files;
    }

    @GetMapping("/permits/{id}/evidence/{document}")
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable UUID document, SignedIn who) {
        return evidence.find(new CaseId(id), new DocumentId(document), who)
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
