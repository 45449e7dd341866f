package org.openseat.cases.draft.fill;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.Drafts;
import org.openseat.documents.DocumentDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family does with a draft of any kind: open it, submit it once.
@Service
public class DraftDesk {

    private final Drafts drafts;
    private final CaseKinds kinds;
    private final DocumentDesk documents;
    private final SecureRandom random = new SecureRandom();

    DraftDesk(Drafts drafts, CaseKinds kinds, DocumentDesk documents) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    Optional<Filling> find(DraftForm form, CaseId id, SignedIn family, ZonedDateTime now) {
        return drafts.find(form.code(), id, family.id(), now.toLocalDate())
                .map(draft -> new Filling(form, draft, documents));
    }

    /// Whether it was submitted before, from here or from another window.
    @Transactional(readOnly = true)
    boolean submitted(DraftForm form, CaseId id, SignedIn family) {
        return kinds.get(form.code()).mayKnow(id, family);
    }

    /// Submits the draft once, however often the button is pressed. Empty while something is missing.
    @Transactional
    Optional<Submission<?>> submit(DraftForm form, CaseId id, SignedIn family, String signedBy, ZonedDateTime now) {
        drafts.lock(id);
        // Gone, it was submitted before; a request that is changed has a draft beside it.
        var draft = find(form, id, family, now);
        if (draft.isEmpty() && submitted(form, id, family)) {
            return Optional.of(new Submission.Taken<>(id));
        }
        return draft.filter(Filling::complete).map(filling -> {
            var submission = form.submit(filling.draft(), ConfirmationNumber.draw(random), signedBy, family, now);
            if (submission instanceof Submission.Taken) {
                drafts.discard(id);
            }
            return submission;
        });
    }
}
