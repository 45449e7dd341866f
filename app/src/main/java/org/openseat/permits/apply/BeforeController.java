package org.openseat.permits.apply;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page before an application: what one should have at hand, and how long it takes.
@Controller
class BeforeController {

    private final Students students;
    private final Drafts drafts;

    BeforeController(Students students, Drafts drafts) {
        this.students = students;
        this.drafts = drafts;
    }

    /// An application that was begun before is gone on with.
    @GetMapping("/permits/apply")
    Answer before(@RequestParam UUID child, SignedIn family) {
        return students.find(new StudentId(child), family.id())
                .map(found -> drafts.of(found.id(), family.id())
                        .map(draft -> Answer.go("/permits/apply/" + draft))
                        .orElseGet(() -> Answer.show(new BeforePage(found))))
                .orElseGet(Answer::notFound);
    }
}
