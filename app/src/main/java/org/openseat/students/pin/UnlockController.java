package org.openseat.students.pin;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// School and permit office see whether wrong PINs keep a child from being added, and unlock it.
@Controller
class UnlockController {

    static final String PATH = "/desk/linking";
    private static final int LONGEST = 500;

    private final Unlocking unlocking;
    private final Clock clock;

    UnlockController(Unlocking unlocking, Clock clock) {
        this.unlocking = unlocking;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer ask() {
        return Answer.show(new FindChildPage(Form.empty(FindChildPage.FORM)));
    }

    /// The student ID is sent and not put into the path: it must not stand in anybody's log.
    @PostMapping(PATH)
    Answer find(SignedIn staff, @RequestParam Map<String, String> typed) {
        var form = Form.of(FindChildPage.FORM, typed);
        var number = form.required("districtId");
        var child = number == null ? Optional.<Student>empty() : unlocking.find(number, staff);
        if (number != null && child.isEmpty()) {
            form.problem("districtId", FindChildPage.FORM + ".districtId.unknown");
        }
        return child.map(found -> Answer.go(PATH + "/" + found.id()))
                .orElseGet(() -> Answer.again(new FindChildPage(form)));
    }

    @GetMapping(PATH + "/{child}")
    Answer show(SignedIn staff, @PathVariable UUID child) {
        return unlocking
                .find(new StudentId(child), staff)
                .map(found -> Answer.show(page(found, Form.empty(UnlockPage.FORM))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(PATH + "/{child}")
    Answer unlock(SignedIn staff, @PathVariable UUID child, @RequestParam Map<String, String> typed) {
        return unlocking
                .find(new StudentId(child), staff)
                .map(found -> unlock(found, staff, Form.of(UnlockPage.FORM, typed)))
                .orElseGet(Answer::notFound);
    }

    private Answer unlock(Student child, SignedIn staff, Form form) {
        var reason = form.required("reason");
        if (reason != null && reason.length() > LONGEST) {
            form.problem("reason", "students.tooLong", LONGEST);
        }
        if (reason == null || !form.ok()) {
            return Answer.again(page(child, form));
        }
        unlocking.unlock(child, reason, staff, clock.instant());
        return Answer.go(PATH + "/" + child.id());
    }

    private UnlockPage page(Student child, Form form) {
        return new UnlockPage(form, child, unlocking.locked(child));
    }
}
