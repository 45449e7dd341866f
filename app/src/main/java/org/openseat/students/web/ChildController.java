package org.openseat.students.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.schools.Address;
import org.openseat.students.Enrollment;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Guardians;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChildController {

    private final Students students;
    private final Guardians guardians;
    private final ChildForm children;
    private final Places places;
    private final List<FamilyHomePart> parts;
    private final Languages languages;
    private final Clock clock;

    ChildController(
            Students students,
            Guardians guardians,
            ChildForm children,
            Places places,
            List<FamilyHomePart> parts,
            Languages languages,
            Clock clock) {
        this.students = students;
        this.guardians = guardians;
        this.children = children;
        this.places = places;
        this.parts = parts;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/children/{id}")
    Answer show(SignedIn family, @PathVariable UUID id, HttpServletRequest request) {
        var language = languages.of(request);
        return students.find(new StudentId(id), family.id())
                .map(child -> Answer.show(new ChildPage(
                        child,
                        places.schoolNow(child),
                        places.schoolOfResidence(child),
                        parts.stream()
                                .flatMap(part ->
                                        part.cases(child, family.id(), language, ZonedDateTime.now(clock)).stream())
                                .toList(),
                        parts.stream()
                                .flatMap(part -> part.beginnings(child, family.id(), language).stream())
                                .toList(),
                        parts.stream()
                                .flatMap(part -> part.toRead(child, language).stream())
                                .toList())))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/children/{id}/address")
    Answer askAddress(SignedIn family, @PathVariable UUID id) {
        return students.find(new StudentId(id), family.id())
                .filter(ChildController::movesOnline)
                .map(child -> Answer.show(new AddressPage(child, form(child))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/children/{id}/address")
    Answer move(SignedIn family, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return students.find(new StudentId(id), family.id())
                .filter(ChildController::movesOnline)
                .map(child -> move(child, family, Form.of(ChildForm.NAME, typed)))
                .orElseGet(Answer::notFound);
    }

    private Answer move(Student child, SignedIn family, Form form) {
        var home = children.home(form);
        if (home.isEmpty()) {
            return Answer.again(new AddressPage(child, form));
        }
        return guardians.move(child.id(), family.id(), home.get())
                ? Answer.go("/children/" + child.id())
                : Answer.notFound();
    }

    @GetMapping("/children/{id}/remove")
    Answer askRemove(SignedIn family, @PathVariable UUID id) {
        return students.find(new StudentId(id), family.id())
                .map(child -> Answer.show(new RemovePage(child)))
                .orElseGet(Answer::notFound);
    }

    /// Removing twice is no mistake.
    @PostMapping("/children/{id}/remove")
    Answer remove(SignedIn family, @PathVariable UUID id) {
        guardians.unlink(new StudentId(id), family.id(), clock.instant());
        return Answer.go("/home");
    }

    /// The address of a child of the district is changed at the school. (R-CHO-10)
    private static boolean movesOnline(Student child) {
        return child.enrollment() instanceof Enrollment.Elsewhere;
    }

    private static Form form(Student child) {
        return Form.of(ChildForm.NAME, child.home().map(ChildController::typed).orElseGet(Map::of));
    }

    private static Map<String, String> typed(Address home) {
        return Map.of(
                "street", home.street(),
                "apartment", home.apartment().orElse(""),
                "city", home.city(),
                "zip", home.zip());
    }
}
