package org.openseat.cases.draft.papers;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.draft.fill.DraftDoor;
import org.openseat.cases.draft.fill.DraftDoors;
import org.openseat.cases.draft.fill.Filling;
import org.openseat.documents.Added;
import org.openseat.documents.Arrivals;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Said;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page on which a family sends the papers of a request before it is in, as photos or files.
@ForEveryKind
class DraftPapersController {

    private final DraftDoors doors;
    private final SentBefore before;
    private final DocumentDesk documents;
    private final Arrivals arrivals;
    private final DocumentFiles files;
    private final Clock clock;

    DraftPapersController(
            DraftDoors doors,
            SentBefore before,
            DocumentDesk documents,
            Arrivals arrivals,
            DocumentFiles files,
            Clock clock) {
        this.doors = doors;
        this.before = before;
        this.documents = documents;
        this.arrivals = arrivals;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/apply/{id}/papers")
    Answer papers(CaseKind kind, @PathVariable UUID id, SignedIn family) {
        return door(kind)
                .open(
                        id,
                        family,
                        filling -> filling.answered()
                                ? Answer.show(page(filling, List.of()))
                                : Answer.go(filling.draft().path()));
    }

    @PostMapping("/apply/{id}/papers")
    Answer add(
            CaseKind kind,
            @PathVariable UUID id,
            @RequestParam Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        return door(kind).open(id, family, filling -> {
            if (!filling.asked().contains(paper)) {
                return again(filling, "cases.draft.papers.notNeeded");
            }
            var uploads = arrivals.chosen(
                    files,
                    together,
                    family.id().value(),
                    ZonedDateTime.now(clock).toInstant());
            if (uploads.isEmpty()) {
                return again(filling, "cases.paper.none");
            }
            var added = documents.add(
                    filling.draft().id().packet(),
                    paper.name(),
                    uploads,
                    family.id().value(),
                    ZonedDateTime.now(clock).toInstant());
            var problems = problems(added);
            return problems.isEmpty() ? toPapers(filling) : Answer.again(page(filling, problems));
        });
    }

    /// One sentence for each file that could not be taken; the others are kept.
    private static List<Said> problems(List<Added> added) {
        return added.stream()
                .filter(Added.NotTaken.class::isInstance)
                .map(each -> ((Added.NotTaken) each).why())
                .toList();
    }

    /// A paper that was sent for another request serves for this one too: it is not sent again.
    @PostMapping("/apply/{id}/papers/again")
    Answer again(CaseKind kind, @PathVariable UUID id, @RequestParam UUID document, SignedIn family) {
        return door(kind)
                .open(
                        id,
                        family,
                        filling -> before.serving(filling.draft(), filling.asked(), ZonedDateTime.now(clock)).stream()
                                .filter(found -> found.paper().id().value().equals(document))
                                .findFirst()
                                .flatMap(found -> documents.copy(
                                        found.packet(),
                                        found.paper().id(),
                                        filling.draft().id().packet(),
                                        family.id().value(),
                                        ZonedDateTime.now(clock).toInstant()))
                                .map(copied -> toPapers(filling))
                                .orElseGet(() -> again(filling, "cases.draft.papers.before.gone")));
    }

    @PostMapping("/apply/{id}/papers/{document}/remove")
    Answer remove(CaseKind kind, @PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return door(kind).open(id, family, filling -> {
            documents.remove(filling.draft().id().packet(), new DocumentId(document));
            return toPapers(filling);
        });
    }

    @GetMapping("/apply/{id}/papers/{document}")
    ResponseEntity<Resource> show(CaseKind kind, @PathVariable UUID id, @PathVariable UUID document, SignedIn family) {
        return door(kind)
                .find(id, family)
                .flatMap(filling -> documents.find(filling.draft().id().packet(), new DocumentId(document)))
                .map(files::show)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Answer toPapers(Filling filling) {
        return Answer.go(filling.draft().path() + "/papers");
    }

    private Answer again(Filling filling, String problem) {
        return Answer.again(page(filling, List.of(Said.of(problem))));
    }

    private PapersPage page(Filling filling, List<Said> problems) {
        return PapersPage.of(
                filling, before.serving(filling.draft(), filling.asked(), ZonedDateTime.now(clock)), problems);
    }

    private DraftDoor door(CaseKind kind) {
        return doors.of(kind, ZonedDateTime.now(clock));
    }
}
