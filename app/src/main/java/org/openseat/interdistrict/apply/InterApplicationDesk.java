package org.openseat.interdistrict.apply;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.interdistrict.FamilyDesk;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterScope;
import org.openseat.rulebook.inter.Direction;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family does with its request before it is in: begin, save each part, submit once.
@Service
class InterApplicationDesk {

    private final InterDrafts drafts;
    private final Students students;
    private final InterApplication application;
    private final FamilyDesk desk;
    private final InterScope scope;
    private final SecureRandom random = new SecureRandom();

    InterApplicationDesk(
            InterDrafts drafts, Students students, InterApplication application, FamilyDesk desk, InterScope scope) {
        this.drafts = drafts;
        this.students = students;
        this.application = application;
        this.desk = desk;
        this.scope = scope;
    }

    /// Begun twice, from two windows, it is still the one draft.
    @Transactional
    Optional<CaseId> begin(StudentId child, Direction direction, SignedIn family, ZonedDateTime now) {
        return students.find(child, family.id())
                .map(found -> drafts.begin(child, family.id(), direction, now.toInstant()));
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
    Optional<InterRequest> submitted(CaseId id, SignedIn family) {
        return scope.find(id, family);
    }

    /// Submits the draft once, however often the button is pressed. Empty while something is unanswered.
    @Transactional
    Optional<Submission<InterRequest>> submit(CaseId id, SignedIn family, String signedBy, ZonedDateTime now) {
        drafts.lock(id);
        var before = submitted(id, family);
        if (before.isPresent()) {
            return before.map(Submission.Taken::new);
        }
        return find(id, family, now).filter(application::answered).map(draft -> {
            var filed = application.filed(draft, ConfirmationNumber.draw(random), signedBy, now.toInstant());
            var handed = desk.submit(filed, family, now);
            if (handed instanceof Submission.Taken) {
                drafts.discard(draft.id());
            }
            return handed;
        });
    }
}
