package org.openseat.permits.duties;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.web.CaseViews;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The family reports what has changed; a school writes what it has learned.
@Controller
class ChangeController {

    private final ChangeDesk desk;
    private final Changes changes;
    private final CaseFiles files;
    private final CaseViews views;
    private final Clock clock;

    ChangeController(ChangeDesk desk, Changes changes, CaseFiles files, CaseViews views, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/change")
    Answer ask(@PathVariable UUID id, SignedIn who) {
        return files.open(new CaseId(id), who, now())
                .map(file -> file.request() instanceof Held
                        ? Answer.show(new ChangePage(file, Form.empty(form(file, who)), Set.of()))
                        : Answer.go(file.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/change")
    Answer tell(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<Change.What> what,
            @RequestParam Map<String, String> typed,
            SignedIn who) {
        return files.open(new CaseId(id), who, now())
                .map(file -> tell(file, what, Form.of(form(file, who), typed), who))
                .orElseGet(Answer::notFound);
    }

    private Answer tell(CaseFile file, Set<Change.What> what, Form form, SignedIn who) {
        var permit = file.packet().id();
        if (what.isEmpty()) {
            form.problem("what", "permits.change.what.required");
        }
        var words = form.required("words");
        if (!form.ok() || words == null) {
            return file.request() instanceof Held
                    ? Answer.again(new ChangePage(file, form, what))
                    : views.overtaken(permit, who, now(), form.optional("words"));
        }
        var change = new Change(what, words);
        var outcome = ChangeDesk.school(file.packet(), who).isPresent()
                ? desk.discovered(permit, who, change, now())
                : desk.report(permit, who, change, now());
        return outcome.map(came -> came instanceof Outcome.Done
                        ? Answer.go(file.path())
                        : views.overtaken(permit, who, now(), words))
                .orElseGet(Answer::notFound);
    }

    private static String form(CaseFile file, SignedIn who) {
        return ChangePage.form(file.packet(), who);
    }

    @GetMapping("/permits/{id}/change/noted")
    Answer askNoted(@PathVariable UUID id, SignedIn staff) {
        var permit = new CaseId(id);
        var reported = changes.open(permit);
        return files.open(permit, staff, now())
                .map(file -> file.request() instanceof Held && !reported.isEmpty()
                        ? Answer.show(new NotedPage(file, reported))
                        : Answer.go(file.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/change/noted")
    Answer settle(@PathVariable UUID id, SignedIn staff) {
        return desk.settle(new CaseId(id), staff, now())
                .map(outcome -> outcome instanceof Outcome.Done
                        ? Answer.go("/permits/" + id)
                        : views.overtaken(new CaseId(id), staff, now(), null))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
