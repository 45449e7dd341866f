package org.openseat.permits.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.web.CaseViews;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The school of residence notes its meeting with the family.
@Controller
class MeetingController {

    private static final String FORM = "permits.meeting";

    private final MeetingDesk desk;
    private final CaseFiles files;
    private final CaseViews views;
    private final Clock clock;

    MeetingController(MeetingDesk desk, CaseFiles files, CaseViews views, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/meeting")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return files.open(new CaseId(id), staff, now())
                .map(file -> mayNote(file, staff)
                        ? Answer.show(new MeetingPage(file, Form.empty(FORM)))
                        : Answer.go(file.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/meeting")
    Answer note(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of(FORM, typed);
        var on = past(form, now().toLocalDate());
        var people = form.required("people");
        var said = form.required("said");
        if (!form.ok() || on == null || people == null || said == null) {
            return again(permit, staff, form);
        }
        return desk.note(permit, staff, new Meeting(on, people, said), now())
                .map(outcome -> outcome instanceof Outcome.Done
                        ? Answer.go("/permits/" + id)
                        : views.overtaken(permit, staff, now(), said))
                .orElseGet(Answer::notFound);
    }

    private Answer again(CaseId permit, SignedIn staff, Form form) {
        return files.open(permit, staff, now())
                .map(file -> mayNote(file, staff)
                        ? Answer.again(new MeetingPage(file, form))
                        : views.overtaken(permit, staff, now(), form.optional("said")))
                .orElseGet(Answer::notFound);
    }

    static boolean mayNote(CaseFile file, SignedIn staff) {
        return file.request() instanceof AtResidenceSchool
                && staff.schools().contains(file.packet().from());
    }

    private static @Nullable LocalDate past(Form form, LocalDate today) {
        var on = form.date("on");
        if (on != null && on.isAfter(today)) {
            form.problem("on", FORM + ".on.future");
        }
        return on;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
