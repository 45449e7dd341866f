package org.openseat.lottery.result;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A family reads its child's results from the moment they are released.
@Controller
class ResultController {

    private final Results results;
    private final Students students;

    ResultController(Results results, Students students) {
        this.results = results;
        this.students = students;
    }

    static String of(UUID child) {
        return "/results/" + child;
    }

    @GetMapping("/results/{child}")
    Answer show(@PathVariable UUID child, SignedIn family) {
        return students.find(new StudentId(child), family.id())
                .flatMap(student ->
                        results.of(child, family.id()).map(shown -> Answer.show(new ResultPage(student, shown))))
                .orElseGet(Answer::notFound);
    }
}
