package org.openseat.retention.hold;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.people.OwnChild;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The permit office puts a child's records on hold and, two of it together, lifts the hold.
@Controller
class HoldController {

    static final String PATH = "/desk/retention/hold/";
    private static final int LONGEST = 500;

    private final Holds holds;
    private final Students students;
    private final Accounts accounts;
    private final OwnChild own;
    private final Clock clock;

    HoldController(Holds holds, Students students, Accounts accounts, OwnChild own, Clock clock) {
        this.own = own;
        this.holds = holds;
        this.students = students;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PATH + "{child}")
    Answer show(SignedIn office, @PathVariable UUID child) {
        return student(child, office)
                .map(found -> Answer.show(page(found, office, Form.empty(HoldPage.PLACE))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(PATH + "{child}")
    Answer place(SignedIn office, @PathVariable UUID child, @RequestParam Map<String, String> typed) {
        return student(child, office)
                .map(found -> {
                    var form = Form.of(HoldPage.PLACE, typed);
                    var why = words(form);
                    if (why == null) {
                        return Answer.again(page(found, office, form));
                    }
                    holds.place(found.id(), why, office.id(), clock.instant());
                    return Answer.go(PATH + child);
                })
                .orElseGet(Answer::notFound);
    }

    @PostMapping(PATH + "{child}/lift")
    Answer ask(SignedIn office, @PathVariable UUID child, @RequestParam Map<String, String> typed) {
        return student(child, office)
                .map(found -> {
                    var form = Form.of(HoldPage.LIFT, typed);
                    var why = words(form);
                    if (why == null) {
                        return Answer.again(page(found, office, form));
                    }
                    holds.askToLift(found.id(), why, office.id(), clock.instant());
                    return Answer.go(PATH + child);
                })
                .orElseGet(Answer::notFound);
    }

    /// Nobody agrees with themselves: the page then stands as it was.
    @PostMapping(PATH + "{child}/agree")
    Answer agree(SignedIn office, @PathVariable UUID child) {
        return student(child, office)
                .map(found -> Answer.go(
                        holds.lift(found.id(), office.id(), clock.instant()) ? "/desk/retention" : PATH + child))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(PATH + "{child}/keep")
    Answer keep(SignedIn office, @PathVariable UUID child, @RequestParam Map<String, String> typed) {
        return student(child, office)
                .map(found -> {
                    var form = Form.of(HoldPage.KEEP, typed);
                    var why = words(form);
                    if (why == null) {
                        return Answer.again(page(found, office, form));
                    }
                    holds.keep(found.id(), why, office.id(), clock.instant());
                    return Answer.go(PATH + child);
                })
                .orElseGet(Answer::notFound);
    }

    private static @Nullable String words(Form form) {
        var typed = form.required("why");
        if (typed != null && typed.length() > LONGEST) {
            form.problem("why", "retention.hold.tooLong", LONGEST);
            return null;
        }
        return typed;
    }

    /// Nobody of the office has a say in the hold on their own child's records, or reads it.
    private Optional<Student> student(UUID child, SignedIn office) {
        return students.known(new StudentId(child)).filter(found -> !own.of(found.id(), office));
    }

    private HoldPage page(Student child, SignedIn office, Form form) {
        var hold = holds.of(child.id());
        return new HoldPage(
                child,
                hold.orElse(null),
                hold.map(each -> accounts.contact(each.by()).name()).orElse(""),
                hold.flatMap(Hold::lift)
                        .map(lift -> accounts.contact(lift.by()).name())
                        .orElse(""),
                hold.flatMap(Hold::lift)
                        .filter(lift -> lift.by().equals(office.id()))
                        .isPresent(),
                holds.kept(child.id()).stream()
                        .map(kept -> new HoldPage.Kept(
                                kept,
                                accounts.contact(kept.wish().by()).name(),
                                accounts.contact(kept.by()).name()))
                        .toList(),
                form);
    }
}
