package org.openseat.cases.papers;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.Notice;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentFiles;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Reviewed;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.piece.Action;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of a case are opened by whoever may read the case, and read by whoever must before it goes on.
@ForEveryKind
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

    @GetMapping("/{id}/papers/{document}")
    ResponseEntity<Resource> show(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "0") int download,
            SignedIn who) {
        var key = new CaseId(id);
        return desk.find(key, new DocumentId(document), who)
                .filter(found -> desk.isOf(kind, key))
                .map(found -> download == 1 ? files.download(found) : files.show(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{id}/papers/{document}/review")
    Answer review(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam int seen,
            @RequestParam String accept,
            @RequestParam(defaultValue = "") String problem,
            SignedIn staff) {
        var key = new CaseId(id);
        var paper = new DocumentId(document);
        if (!desk.isOf(kind, key) || desk.find(key, paper, staff).isEmpty()) {
            return Answer.notFound();
        }
        if (accept.equals("yes")) {
            return answer(kind, key, staff, desk.accept(key, paper, seen, staff, now()));
        }
        return PaperProblem.chosen(problem)
                .map(why -> answer(kind, key, staff, desk.refuse(key, paper, seen, why, staff, now())))
                .orElseGet(() -> views.again(key, staff, now(), Notice.error(views.voice(), "cases.paper.unsaid")));
    }

    /// Empty when it is not this person's turn any more, or never was.
    private Answer answer(CaseKind kind, CaseId id, SignedIn staff, Optional<Reviewed> reviewed) {
        return reviewed.map(came -> switch (came) {
                    case Reviewed.Done _ -> Answer.go("/" + kind.path() + "/" + id);
                    case Reviewed.Overtaken _ -> views.overtaken(id, staff, now(), null);
                    case Reviewed.Gone _ -> Answer.notFound();
                    case Reviewed.Unopened(var paper) ->
                        views.again(id, staff, now(), unopened("/" + kind.path() + "/" + id, paper));
                })
                .orElseGet(() -> views.overtaken(id, staff, now(), null));
    }

    private Notice unopened(String path, Document paper) {
        var voice = views.voice();
        return new Notice(
                "error",
                voice.say("cases.paper.unopened.title"),
                voice.say(
                        "cases.paper.unopened.text",
                        PaperPieces.name(voice, Paper.valueOf(paper.kind())),
                        paper.name()),
                null,
                null,
                List.of(new Action(
                        voice.say("cases.paper.unopened.link", paper.name()),
                        path + "/papers/" + paper.id().value())));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
