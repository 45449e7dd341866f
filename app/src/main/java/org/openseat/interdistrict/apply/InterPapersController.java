package org.openseat.interdistrict.apply;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
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

/// The page on which a family sends the papers of its request before it is in.
@Controller
class InterPapersController {

    private final InterApplicationDesk desk;
    private final InterApplication application;
    private final DocumentDesk documents;
    private final DocumentFiles files;
    private final Clock clock;

    InterPapersController(
            InterApplicationDesk desk,
            InterApplication application,
            DocumentDesk documents,
            DocumentFiles files,
            Clock clock) {
        this.desk = desk;
        this.application = application;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/inter/apply/{id}/papers")
    Answer papers(@PathVariable UUID id, SignedIn family) {
        return with(
                id,
                family,
                draft -> application.answered(draft)
                        ? Answer.show(PapersPage.of(draft, application, List.of()))
                        : Answer.go(draft.path()));
    }

    @PostMapping("/inter/apply/{id}/papers")
    Answer add(
            @PathVariable UUID id,
            @RequestParam Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        return with(id, family, draft -> {
            var uploads = Upload.chosen(files, together);
            if (!application.needed(draft).contains(paper) || uploads.isEmpty()) {
                return Answer.again(PapersPage.of(draft, application, List.of(Said.of("cases.paper.none"))));
            }
            var added = documents.add(
                    draft.id().packet(), paper.name(), uploads, family.id().value(), now().toInstant());
            var problems = added.stream()
                    .flatMap(each -> each instanceof Added.NotTaken(var _, Said why) ? Stream.of(why) : Stream.empty())
                    .toList();
            return problems.isEmpty()
                    ? Answer.go(draft.path() + "/papers")
                    : Answer.again(PapersPage.of(draft, application, problems));
        });
    }

    @PostMapping("/inter/apply/{id}/papers/{document}/remove")
    Answer remove(@PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return with(id, family, draft -> {
            documents.remove(draft.id().packet(), new DocumentId(document));
            return Answer.go(draft.path() + "/papers");
        });
    }

    @GetMapping("/inter/apply/{id}/papers/{document}")
    ResponseEntity<Resource> show(@PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return desk.find(new CaseId(id), family, now())
                .flatMap(draft -> documents.find(draft.id().packet(), new DocumentId(document)))
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Answer with(UUID id, SignedIn family, Function<Draft, Answer> then) {
        var key = new CaseId(id);
        return desk.find(key, family, now())
                .map(then)
                .or(() -> desk.submitted(key, family).map(request -> Answer.go("/inter/" + id)))
                .orElseGet(Answer::notFound);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
