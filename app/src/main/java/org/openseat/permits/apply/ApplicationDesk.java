package org.openseat.permits.apply;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.permits.PermitDesk;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitScope;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family does with its application: begin, save each part, submit once.
@Service
class ApplicationDesk {

    private final Drafts drafts;
    private final Students students;
    private final Application application;
    private final PermitDesk permits;
    private final PermitScope scope;
    private final SecureRandom random = new SecureRandom();

    ApplicationDesk(Drafts drafts, Students students, Application application, PermitDesk permits, PermitScope scope) {
        this.drafts = drafts;
        this.students = students;
        this.application = application;
        this.permits = permits;
        this.scope = scope;
    }

    /// Begun twice, from two windows, it is still the one draft.
    @Transactional
    Optional<CaseId> begin(StudentId child, SignedIn family, ZonedDateTime now) {
        return students.find(child, family.id()).map(found -> drafts.begin(child, family.id(), now.toInstant()));
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(CaseId id, SignedIn family, ZonedDateTime now) {
        return drafts.find(id, family.id(), now.toLocalDate());
    }

    /// Keeps what was typed in a part, right or not: nothing a family types is lost.
    @Transactional
    void save(Draft draft, Part<?> part, Map<String, String> typed, ZonedDateTime now) {
        drafts.save(draft.id(), part.name(), typed, now.toInstant());
    }

    /// What was submitted from this draft before, if it was.
    @Transactional(readOnly = true)
    Optional<PermitRequest> submitted(CaseId id, SignedIn family) {
        return scope.find(id, family);
    }

    /// Submits the draft once, however often the button is pressed. Empty while something is missing.
    @Transactional
    Optional<Submission<PermitRequest>> submit(CaseId id, SignedIn family, String signedBy, ZonedDateTime now) {
        drafts.lock(id);
        var before = submitted(id, family);
        if (before.isPresent()) {
            return before.map(Submission.Taken::new);
        }
        return find(id, family, now)
                .filter(application::papersComplete)
                .map(draft -> submit(draft, family, signedBy, now));
    }

    private Submission<PermitRequest> submit(Draft draft, SignedIn family, String signedBy, ZonedDateTime now) {
        var packet = application.packet(draft, ConfirmationNumber.draw(random), signedBy, now.toInstant());
        var submission = permits.submit(packet, family, now);
        if (submission instanceof Submission.Taken) {
            drafts.discard(draft.id());
        }
        return submission;
    }
}
