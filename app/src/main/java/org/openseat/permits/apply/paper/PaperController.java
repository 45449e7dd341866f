package org.openseat.permits.apply.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Drafts;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.apply.paper.PaperPage.Recorded;
import org.openseat.permits.file.PermitKind;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A school or the permit office begins to key in an application on paper; the rest is asked on the family's own
/// pages. (BUL-5347 §IV.A.2)
@Controller
class PaperController {

    private final Whose whose;
    private final Drafts drafts;
    private final Permits permits;
    private final PermitScope scope;
    private final Timeline timeline;
    private final Students students;
    private final Arrived arrived;

    PaperController(
            Whose whose,
            Drafts drafts,
            Permits permits,
            PermitScope scope,
            Timeline timeline,
            Students students,
            Arrived arrived) {
        this.whose = whose;
        this.drafts = drafts;
        this.permits = permits;
        this.scope = scope;
        this.timeline = timeline;
        this.students = students;
        this.arrived = arrived;
    }

    @GetMapping("/permits/paper")
    Answer ask(@RequestParam(required = false) @Nullable UUID recorded, SignedIn staff) {
        var form = Form.empty(PaperPage.FORM);
        form.put("received", today());
        return Answer.show(page(form, List.of(), recorded, staff));
    }

    @PostMapping("/permits/paper")
    Answer begin(@RequestParam Map<String, String> typed, SignedIn staff) {
        var form = Form.of(PaperPage.FORM, typed);
        var received = whose.received(form, today());
        var found = whose.found(form, staff);
        var child = whose.chosen(form, found);
        if (child.isPresent() && students.isFamily(child.get().id(), staff.id())) {
            form.problem("number", "permits.paper.own");
        }
        if (child.isEmpty() || received == null || !form.ok()) {
            return Answer.again(page(form, form.value("number").isEmpty() ? found : List.of(), null, staff));
        }
        var draft = drafts.beginOnPaper(
                PermitKind.CODE,
                child.get().id(),
                staff.id(),
                received,
                arrived.now().toInstant());
        return Answer.go("/permits/apply/" + draft);
    }

    private PaperPage page(Form form, List<Student> found, @Nullable UUID recorded, SignedIn staff) {
        return new PaperPage(
                form,
                !staff.schools().isEmpty(),
                found,
                begun(staff),
                Optional.ofNullable(recorded).map(CaseId::new).flatMap(id -> recorded(id, staff)));
    }

    private List<Draft> begun(SignedIn staff) {
        return drafts.onPaper(PermitKind.CODE, staff.id()).stream()
                .flatMap(id -> drafts.find(PermitKind.CODE, id, staff.id(), today()).stream())
                .toList();
    }

    /// A home that lies elsewhere takes the request to another school, out of sight of who keyed it in.
    private Optional<Recorded> recorded(CaseId id, SignedIn staff) {
        return timeline.lastBy(id, staff, Set.of(PermitEvent.SUBMITTED))
                ? permits.find(id)
                        .map(request -> new Recorded(
                                request.packet(), scope.find(id, staff).map(known -> "/permits/" + id)))
                : Optional.empty();
    }

    private LocalDate today() {
        return arrived.now().toLocalDate();
    }
}
