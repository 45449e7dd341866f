package org.openseat.interdistrict.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.InterPaperDesk;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Said;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The papers of a request that is in: shown, read by the office, added by the family.
@Controller
class InterFilesController {

    private final InterPages pages;
    private final InterPaperDesk papers;
    private final DocumentFiles files;
    private final Clock clock;

    InterFilesController(InterPages pages, InterPaperDesk papers, DocumentFiles files, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/inter/{id}/papers/{document}")
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable UUID document, SignedIn who) {
        return papers.find(new CaseId(id), new DocumentId(document), who)
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/inter/{id}/papers/{document}/review")
    Answer review(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam int seen,
            @RequestParam String accept,
            @RequestParam(defaultValue = "") String problem,
            SignedIn who) {
        var key = new CaseId(id);
        var paper = new DocumentId(document);
        var why = PaperProblem.chosen(problem);
        var reviewed = accept.equals("yes")
                ? papers.accept(key, paper, seen, who, now())
                : why.flatMap(each -> papers.refuse(key, paper, seen, each, who, now()));
        return reviewed.isPresent() || why.isEmpty() ? Answer.go("/inter/" + id) : Answer.notFound();
    }

    @GetMapping("/inter/{id}/papers/new")
    Answer choose(@PathVariable UUID id, SignedIn family) {
        return page(id, family, List.of()).<Answer>map(Answer::show).orElseGet(Answer::notFound);
    }

    @PostMapping("/inter/{id}/papers/new")
    Answer send(
            @PathVariable UUID id,
            @RequestParam @Nullable Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        var uploads = Upload.chosen(files, together);
        if (paper == null || uploads.isEmpty()) {
            return again(id, family, List.of(Said.of("permits.apply.papers.none")));
        }
        return papers.add(new CaseId(id), paper, uploads, family, now())
                .map(added -> {
                    var problems = added.stream()
                            .flatMap(each ->
                                    each instanceof Added.NotTaken(var _, Said why) ? Stream.of(why) : Stream.empty())
                            .toList();
                    return problems.isEmpty() ? Answer.go("/inter/" + id) : again(id, family, problems);
                })
                .orElseGet(Answer::notFound);
    }

    private Answer again(UUID id, SignedIn family, List<Said> problems) {
        return page(id, family, problems).map(Answer::again).orElseGet(Answer::notFound);
    }

    private Optional<NewPaperPage> page(UUID id, SignedIn family, List<Said> problems) {
        return pages.open(new CaseId(id), family, now())
                .filter(page -> page.open() && !page.staff())
                .map(page -> new NewPaperPage(
                        page, papers.welcome(page.request()).stream().sorted().toList(), problems));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
