package org.openseat.audit.web;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.audit.openings.Openings;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who of the staff has opened what of a child, for its family.
@Controller
class OpeningsController {

    private final Students students;
    private final Openings openings;
    private final OpeningWords words;

    OpeningsController(Students students, Openings openings, OpeningWords words) {
        this.students = students;
        this.openings = openings;
        this.words = words;
    }

    @GetMapping("/children/{id}/openings")
    Answer show(SignedIn family, @PathVariable UUID id) {
        return students.find(new StudentId(id), family.id())
                .map(child -> Answer.show(
                        new OpeningsPage(child, openings.of(child.id(), family.id(), Openings.PAGE), words)))
                .orElseGet(Answer::notFound);
    }
}
