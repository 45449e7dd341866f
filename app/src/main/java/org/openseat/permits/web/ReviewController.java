package org.openseat.permits.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.Notice;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Reviewed;
import org.openseat.permits.PaperDesk;
import org.openseat.ui.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of a case are opened by whoever may read the case, and read by the school of residence.
@Controller
class ReviewController {

    private final PaperDesk desk;
    private final DocumentFiles files;
    private final CaseViews views;
    private final Clock clock;

    ReviewController(PaperDesk desk, DocumentFiles files, CaseViews views, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/papers/{document}")
    ResponseEntity<Resource> show(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "0") int download,
            SignedIn who) {
        return desk.find(new CaseId(id), new DocumentId(document), who)
                .map(found -> download == 1 ? files.download(found) : files.show(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/permits/{id}/papers/{document}/review")
    Answer review(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam int seen,
            @RequestParam String accept,
            @RequestParam(required = false) @Nullable PaperProblem problem,
            SignedIn staff) {
        var permit = new CaseId(id);
        var paper = new DocumentId(document);
        if (accept.equals("yes")) {
            return answer(permit, staff, desk.accept(permit, paper, seen, staff, now()));
        }
        return problem == null || !PaperProblem.choices().contains(problem)
                ? views.again(permit, staff, now(), noProblemChosen())
                : answer(permit, staff, desk.refuse(permit, paper, seen, problem, staff, now()));
    }

    private Notice noProblemChosen() {
        return Notice.error(views.voice(), "permits.case.paper");
    }

    /// Empty when the case is not with this school any more, or was never its business.
    private Answer answer(CaseId id, SignedIn staff, Optional<Reviewed> reviewed) {
        return reviewed.map(came -> switch (came) {
                    case Reviewed.Done _ -> Answer.go("/permits/" + id);
                    case Reviewed.Overtaken _ -> views.overtaken(id, staff, now(), null);
                    case Reviewed.Gone _ -> Answer.notFound();
                })
                .orElseGet(() -> views.overtaken(id, staff, now(), null));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
