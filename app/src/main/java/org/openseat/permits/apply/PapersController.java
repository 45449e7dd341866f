package org.openseat.permits.apply;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page on which a family sends the papers of its application, as photos or files.
@Controller
class PapersController {

    private final ApplicationDesk desk;
    private final Application application;
    private final PaperViews views;
    private final SentBefore before;
    private final DocumentDesk documents;
    private final DocumentFiles files;
    private final Clock clock;

    PapersController(
            ApplicationDesk desk,
            Application application,
            PaperViews views,
            SentBefore before,
            DocumentDesk documents,
            DocumentFiles files,
            Clock clock) {
        this.desk = desk;
        this.application = application;
        this.views = views;
        this.before = before;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/permits/apply/{id}/papers")
    Answer papers(@PathVariable UUID id, SignedIn family) {
        return with(
                id,
                family,
                draft -> application.answered(draft)
                        ? Answer.show(views.page(draft, List.of(), now()))
                        : Answer.go(draft.path()));
    }

    @PostMapping("/permits/apply/{id}/papers")
    Answer add(
            @PathVariable UUID id,
            @RequestParam Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        return with(id, family, draft -> {
            if (!application.asked(draft).contains(paper)) {
                return Answer.again(views.page(draft, List.of(PaperViews.NOT_NEEDED), now()));
            }
            var uploads = Upload.chosen(files, together);
            if (uploads.isEmpty()) {
                return Answer.again(views.page(draft, List.of(PaperViews.NOTHING_CHOSEN), now()));
            }
            var added = documents.add(
                    draft.id().packet(),
                    paper.name(),
                    uploads,
                    family.id().value(),
                    now().toInstant());
            var problems = PaperViews.problems(added);
            return problems.isEmpty()
                    ? Answer.go(draft.path() + "/papers")
                    : Answer.again(views.page(draft, problems, now()));
        });
    }

    /// A paper that was sent for another request serves for this one too: it is not sent again.
    @PostMapping("/permits/apply/{id}/papers/again")
    Answer again(@PathVariable UUID id, @RequestParam UUID document, SignedIn family) {
        return with(
                id,
                family,
                draft -> before.find(draft, application.asked(draft), new DocumentId(document), now())
                        .flatMap(found -> documents.copy(
                                found.packet().packet(),
                                found.paper().id(),
                                draft.id().packet(),
                                family.id().value(),
                                now().toInstant()))
                        .map(copied -> Answer.go(draft.path() + "/papers"))
                        .orElseGet(() -> Answer.again(views.page(draft, List.of(PaperViews.NOT_THERE), now()))));
    }

    @PostMapping("/permits/apply/{id}/papers/{document}/remove")
    Answer remove(@PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return with(id, family, draft -> {
            documents.remove(draft.id().packet(), new DocumentId(document));
            return Answer.go(draft.path() + "/papers");
        });
    }

    @GetMapping("/permits/apply/{id}/papers/{document}")
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return desk.find(new CaseId(id), family, now())
                .flatMap(draft -> documents.find(draft.id().packet(), new DocumentId(document)))
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Answer with(UUID id, SignedIn family, Function<Draft, Answer> then) {
        var permit = new CaseId(id);
        return desk.find(permit, family, now())
                .map(then)
                .or(() -> desk.submitted(permit, family).map(request -> Answer.go("/permits/" + id)))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
