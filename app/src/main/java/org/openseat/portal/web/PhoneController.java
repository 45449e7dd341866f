package org.openseat.portal.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.portal.EmergencyPhone;
import org.openseat.portal.PhoneDesk;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/children/{id}/school/phones")
class PhoneController {

    private final Students students;
    private final PhoneDesk desk;
    private final Clock clock;

    PhoneController(Students students, PhoneDesk desk, Clock clock) {
        this.students = students;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/new")
    Answer askNew(SignedIn family, @PathVariable UUID id) {
        return child(id, family)
                .map(child -> Answer.show(new PhonePage(child, Optional.empty(), Form.empty(PhoneForm.NAME))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/new")
    Answer add(SignedIn family, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = Form.of(PhoneForm.NAME, typed);
        return child(id, family)
                .map(child -> {
                    var page = new PhonePage(child, Optional.empty(), form);
                    return PhoneForm.read(form)
                            .map(written -> answer(page, desk.add(child.id(), family.id(), written, clock.instant())))
                            .orElseGet(() -> Answer.again(page));
                })
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/{phone}")
    Answer ask(SignedIn family, @PathVariable UUID id, @PathVariable UUID phone) {
        return child(id, family)
                .flatMap(child -> found(child, family, phone)
                        .map(one -> Answer.show(new PhonePage(child, Optional.of(one), PhoneForm.of(one)))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{phone}")
    Answer change(
            SignedIn family, @PathVariable UUID id, @PathVariable UUID phone, @RequestParam Map<String, String> typed) {
        var form = Form.of(PhoneForm.NAME, typed);
        return child(id, family)
                .flatMap(child -> found(child, family, phone).map(one -> new PhonePage(child, Optional.of(one), form)))
                .map(page -> PhoneForm.read(form)
                        .map(written -> answer(
                                page, desk.change(page.child().id(), family.id(), phone, written, clock.instant())))
                        .orElseGet(() -> Answer.again(page)))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{phone}/remove")
    Answer remove(SignedIn family, @PathVariable UUID id, @PathVariable UUID phone) {
        return child(id, family)
                .map(child -> {
                    desk.remove(child.id(), family.id(), phone, clock.instant());
                    return back(child);
                })
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{phone}/keep")
    Answer keep(SignedIn family, @PathVariable UUID id, @PathVariable UUID phone) {
        return child(id, family)
                .map(child -> {
                    desk.leave(child.id(), family.id(), phone);
                    return back(child);
                })
                .orElseGet(Answer::notFound);
    }

    private static Answer answer(PhonePage page, PhoneDesk.Said said) {
        return switch (said) {
            case SAVED -> back(page.child());
            case ALREADY_THERE -> again(page, "twice");
            case TOO_MANY -> again(page, "many");
            case NO_SUCH_NUMBER -> Answer.notFound();
        };
    }

    private static Answer again(PhonePage page, String why) {
        page.form().problem("number", PhoneForm.NAME + ".number." + why);
        return Answer.again(page);
    }

    private static Answer back(Student child) {
        return Answer.go("/children/" + child.id() + "/school");
    }

    /// Only a child of the district has a school with a list. (R-ACC-16)
    private Optional<Student> child(UUID id, SignedIn family) {
        return students.find(new StudentId(id), family.id())
                .filter(child -> child.enrollment() instanceof Enrollment.InDistrict);
    }

    private Optional<EmergencyPhone> found(Student child, SignedIn family, UUID phone) {
        return desk.find(child.id(), family.id(), phone);
    }
}
