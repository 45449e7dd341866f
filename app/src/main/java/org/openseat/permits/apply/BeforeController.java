package org.openseat.permits.apply;

import java.time.Clock;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.draft.Drafts;
import org.openseat.permits.file.PermitKind;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page before an application: what one should have at hand, and how long it takes.
@Controller
class BeforeController {

    private final Students students;
    private final Drafts drafts;
    private final Clock clock;

    BeforeController(Students students, Drafts drafts, Clock clock) {
        this.students = students;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// An application that was begun before is gone on with.
    @GetMapping("/permits/new/{child}")
    Answer before(@PathVariable UUID child, SignedIn family) {
        return students.find(new StudentId(child), family.id())
                .map(found -> drafts.of(PermitKind.CODE, found.id(), family.id()).stream()
                        .findFirst()
                        .map(draft -> Answer.go("/permits/apply/" + draft.id()))
                        .orElseGet(() -> Answer.show(new BeforePage(found))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/new/{child}")
    Answer begin(@PathVariable UUID child, SignedIn family) {
        return drafts.begin(PermitKind.CODE, "", new StudentId(child), family.id(), clock.instant())
                .map(draft -> Answer.go("/permits/apply/" + draft))
                .orElseGet(Answer::notFound);
    }
}
