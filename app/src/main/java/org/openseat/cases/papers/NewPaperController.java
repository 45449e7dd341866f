package org.openseat.cases.papers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.page.CaseViews;
import org.openseat.documents.Added;
import org.openseat.documents.Arrivals;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Said;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The family sends one more paper for a request that is in, or a new one in place of one that could not be accepted.
@ForEveryKind
class NewPaperController {

    private final PaperDesk desk;
    private final CasePapers papers;
    private final Arrivals arrivals;
    private final CaseViews views;
    private final Arrived arrived;

    NewPaperController(PaperDesk desk, CasePapers papers, Arrivals arrivals, CaseViews views, Arrived arrived) {
        this.desk = desk;
        this.papers = papers;
        this.arrivals = arrivals;
        this.views = views;
        this.arrived = arrived;
    }

    @GetMapping({"/{id}/papers/new", "/{id}/papers/new/{paper}"})
    Answer ask(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable(name = "paper", required = false) @Nullable Paper named,
            SignedIn family) {
        var key = new CaseId(id);
        return desk.asked(key, family)
                .filter(asked -> desk.isOf(kind, key))
                .map(asked -> named == null
                        ? !asked.welcome().isEmpty()
                        : asked.welcome().contains(named))
                .map(welcome -> welcome
                        ? Answer.show(page(kind, key, named, family, List.of()))
                        : Answer.go("/" + kind.path() + "/" + id))
                .orElseGet(Answer::notFound);
    }

    @PostMapping({"/{id}/papers/new", "/{id}/papers/new/{paper}"})
    Answer add(
            CaseKind kind,
            @PathVariable UUID id,
            @PathVariable(name = "paper", required = false) @Nullable Paper named,
            @RequestParam(required = false) @Nullable Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            SignedIn family) {
        var key = new CaseId(id);
        if (!desk.isOf(kind, key)) {
            return Answer.notFound();
        }
        var now = arrived.now();
        var uploads = arrivals.chosen(files, together, family.id().value(), now.toInstant());
        var which = named == null ? paper : named;
        if (which == null || uploads.isEmpty()) {
            return desk.asked(key, family).isPresent()
                    ? Answer.again(page(kind, key, named, family, List.of(Said.of("cases.paper.none"))))
                    : Answer.notFound();
        }
        return desk.add(key, which, uploads, family, now)
                .map(added -> problems(added))
                .map(problems -> problems.isEmpty()
                        ? Answer.go("/" + kind.path() + "/" + id)
                        : Answer.again(page(kind, key, named, family, problems)))
                .orElseGet(() -> views.overtaken(key, family, now, null));
    }

    /// The files that could be taken are kept; of each other one the page says why not.
    private static List<Said> problems(List<Added> added) {
        return added.stream()
                .flatMap(each -> each instanceof Added.NotTaken(var _, Said why) ? Stream.of(why) : Stream.empty())
                .toList();
    }

    private NewPaperPage page(CaseKind kind, CaseId id, @Nullable Paper named, SignedIn family, List<Said> problems) {
        return new NewPaperPage(
                "/" + kind.path() + "/" + id, desk.asked(id, family).orElseThrow(), named, papers.of(id), problems);
    }
}
