package org.openseat.permits.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.Clearances;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.web.CaseViews;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Special education says whether a move may go on.
@Controller
class SpecialEducationController {

    private static final String FORM = "permits.special";
    private static final List<String> CHOICES = List.of(Clearance.CLEARED.name(), Clearance.HELD.name());

    private final SpecialEducationDesk desk;
    private final CaseFiles files;
    private final Clearances clearances;
    private final CaseViews views;
    private final Clock clock;

    SpecialEducationController(
            SpecialEducationDesk desk, CaseFiles files, Clearances clearances, CaseViews views, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clearances = clearances;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/special-education")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        var permit = new CaseId(id);
        return files.open(permit, staff, now())
                .map(file -> file.request() instanceof AtResidenceSchool
                        ? Answer.show(new SpecialEducationPage(file, clearances.of(permit), Form.empty(FORM)))
                        : Answer.go(file.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/special-education")
    Answer decide(
            @PathVariable UUID id,
            @RequestParam Clearance seen,
            @RequestParam Map<String, String> typed,
            SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of(FORM, typed);
        var clearance = form.oneOf("clearance", CHOICES);
        var note = form.required("note");
        if (clearance == null || note == null) {
            return again(permit, staff, seen, form, note);
        }
        return desk.decide(permit, staff, seen, Clearance.valueOf(clearance), note, now())
                .map(outcome -> outcome instanceof Outcome.Done
                        ? Answer.go("/permits/" + id)
                        : views.overtaken(permit, staff, now(), note))
                .orElseGet(Answer::notFound);
    }

    private Answer again(CaseId permit, SignedIn staff, Clearance seen, Form form, @Nullable String note) {
        return files.open(permit, staff, now())
                .map(file -> file.request() instanceof AtResidenceSchool
                        ? Answer.again(new SpecialEducationPage(file, seen, form))
                        : views.overtaken(permit, staff, now(), note))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
