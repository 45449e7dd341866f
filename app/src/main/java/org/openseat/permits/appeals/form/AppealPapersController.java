package org.openseat.permits.appeals.form;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.Arrivals;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.appeals.Uploads;
import org.openseat.permits.file.CaseFile;
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

/// The papers of an appeal: the family's alone while it writes, everybody's who may open the case once it is sent.
@Controller
class AppealPapersController {

    private static final Said NOTHING_CHOSEN = Said.of("cases.paper.none");

    private final AppealDrafts drafts;
    private final AppealDesk desk;
    private final AppealFolder folder;
    private final DocumentDesk documents;
    private final Arrivals arrivals;
    private final DocumentFiles files;
    private final Clock clock;

    AppealPapersController(
            AppealDrafts drafts,
            AppealDesk desk,
            AppealFolder folder,
            DocumentDesk documents,
            Arrivals arrivals,
            DocumentFiles files,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.folder = folder;
        this.documents = documents;
        this.arrivals = arrivals;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/appeal/papers")
    Answer papers(@PathVariable UUID id, SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> Answer.show(page(file, draft, List.of())));
    }

    @PostMapping("/permits/{id}/appeal/papers")
    Answer add(
            @PathVariable UUID id,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        return drafts.with(id, family, now(), (file, draft) -> {
            var chosen = arrivals.chosen(sent, together, family.id().value(), now().toInstant());
            var problems =
                    chosen.isEmpty() ? List.of(NOTHING_CHOSEN) : Uploads.add(documents, draft, chosen, family, now());
            return problems.isEmpty()
                    ? Answer.go(file.path() + "/appeal/papers")
                    : Answer.again(page(file, draft, problems));
        });
    }

    /// Out of the appeal, or out of the answer to the school, whichever is being written.
    @PostMapping("/permits/{id}/appeal/papers/{document}/remove")
    Answer remove(@PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        var permit = new CaseId(id);
        var paper = new DocumentId(document);
        var answering = desk.answerDraft(permit, family, now())
                .filter(draft -> documents.remove(draft.folder(), paper))
                .isPresent();
        return answering
                ? Answer.go("/permits/" + permit + "/more")
                : drafts.with(id, family, now(), (file, draft) -> {
                    documents.remove(draft.folder(), paper);
                    return Answer.go(file.path() + "/appeal/papers");
                });
    }

    @GetMapping("/permits/{id}/appeal/papers/{document}")
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable UUID document, SignedIn who) {
        var paper = new DocumentId(document);
        return folder.paper(new CaseId(id), paper, who)
                .or(() -> own(new CaseId(id), paper, who))
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Document> own(CaseId permit, DocumentId paper, SignedIn who) {
        return Stream.of(desk.draft(permit, who, now()), desk.answerDraft(permit, who, now()))
                .flatMap(Optional::stream)
                .flatMap(draft -> documents.find(draft.folder(), paper).stream())
                .findFirst();
    }

    private AppealPapersPage page(CaseFile file, AppealDraft draft, List<Said> problems) {
        return new AppealPapersPage(file, documents.of(draft.folder()), problems, draft.onPaper());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
