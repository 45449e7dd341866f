package org.openseat.permits.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseViews;
import org.openseat.documents.Added;
import org.openseat.documents.Upload;
import org.openseat.permits.PaperDesk;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The family sends a new paper in place of one that the school could not accept.
@Controller
class NewPaperController {

    private final PaperDesk desk;
    private final PermitPages pages;
    private final CaseViews views;
    private final Clock clock;

    NewPaperController(PaperDesk desk, PermitPages pages, CaseViews views, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/papers/new/{paper}")
    Answer ask(@PathVariable UUID id, @PathVariable Paper paper, SignedIn family) {
        return pages.open(new CaseId(id), family, now())
                .map(page ->
                        page.open() ? Answer.show(new NewPaperPage(page, paper, List.of())) : Answer.go(page.path()))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/permits/{id}/papers/new/{paper}")
    Answer add(
            @PathVariable UUID id,
            @PathVariable Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        var permit = new CaseId(id);
        var uploads = Upload.chosen(files, together);
        if (uploads.isEmpty()) {
            return again(permit, paper, family, List.of(Said.of("permits.apply.papers.none")));
        }
        return desk.add(permit, paper, uploads, family, now())
                .map(added -> added(permit, paper, family, added))
                .orElseGet(() -> views.overtaken(permit, family, now(), null));
    }

    /// The files that could be taken are kept; of each other one the page says why not.
    private Answer added(CaseId id, Paper paper, SignedIn family, List<Added> added) {
        var problems = added.stream()
                .filter(Added.NotTaken.class::isInstance)
                .map(each -> ((Added.NotTaken) each).why())
                .toList();
        return problems.isEmpty() ? Answer.go("/permits/" + id) : again(id, paper, family, problems);
    }

    private Answer again(CaseId id, Paper paper, SignedIn family, List<Said> problems) {
        return pages.open(id, family, now())
                .map(page -> Answer.again(new NewPaperPage(page, paper, problems)))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
