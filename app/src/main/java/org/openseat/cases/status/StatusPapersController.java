package org.openseat.cases.status;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.OfKind;
import org.openseat.cases.page.CaseViews;
import org.openseat.documents.Added;
import org.openseat.documents.Arrivals;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The request of a visit: where it stands, and the papers sent for it. No address in here names a request: the cookie
/// does.
@Controller
class StatusPapersController {

    private static final Answer ENDED = Answer.go("/status?why=ended");
    private static final String HERE = "/status/request";

    private final VisitCookie cookie;
    private final DocumentDesk documents;
    private final Arrivals arrivals;
    private final List<PapersByNumber> kinds;
    private final CaseViews views;
    private final Clock clock;

    StatusPapersController(
            VisitCookie cookie,
            DocumentDesk documents,
            Arrivals arrivals,
            List<PapersByNumber> kinds,
            CaseViews views,
            Clock clock) {
        this.cookie = cookie;
        this.documents = documents;
        this.arrivals = arrivals;
        this.kinds = kinds;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/status/request")
    Answer see(HttpServletRequest request) {
        return visiting(request, visit -> Optional.of(Answer.show(page(visit, List.of()))));
    }

    @PostMapping("/status/request/papers")
    Answer add(
            @RequestParam(required = false) @Nullable Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            HttpServletRequest request) {
        return visiting(request, visit -> {
            if (paper != null && !welcome(visit, paper)) {
                return again(visit, List.of(Said.of("cases.status.notNow")));
            }
            var uploads = arrivals.chosen(files, together, visit.sender(), now().toInstant());
            if (paper == null || uploads.isEmpty()) {
                return again(visit, List.of(Said.of("cases.paper.none")));
            }
            return papers(visit)
                    .flatMap(kind -> kind.add(visit.request(), paper, uploads, visit.id(), now()))
                    .map(added -> problems(added))
                    .or(() -> Optional.of(List.of(Said.of("cases.status.notNow"))))
                    .flatMap(problems ->
                            problems.isEmpty() ? Optional.of(Answer.go(HERE + "/receipt")) : again(visit, problems));
        });
    }

    @PostMapping("/status/request/papers/{document}/remove")
    Answer remove(@PathVariable UUID document, HttpServletRequest request) {
        return visiting(
                request,
                visit -> papers(visit)
                                .filter(kind ->
                                        kind.remove(visit.request(), new DocumentId(document), visit.id(), now()))
                                .isPresent()
                        ? Optional.of(Answer.go(HERE))
                        : Optional.empty());
    }

    /// Asked before any file is looked into.
    private boolean welcome(Visit visit, Paper paper) {
        return papers(visit)
                .map(kind -> kind.papers(visit.request(), visit.id(), now().toLocalDate()))
                .filter(papers -> papers.welcome().contains(paper))
                .isPresent();
    }

    private static List<Said> problems(List<Added> added) {
        return added.stream()
                .flatMap(
                        each -> each instanceof Added.NotTaken(String name, Said why) ? Stream.of(why) : Stream.empty())
                .toList();
    }

    private Optional<Answer> again(Visit visit, List<Said> problems) {
        return Optional.of(Answer.again(page(visit, problems)));
    }

    private Answer visiting(HttpServletRequest request, Function<Visit, Optional<Answer>> then) {
        return cookie.visit(request)
                .map(visit -> then.apply(visit).orElseGet(Answer::notFound))
                .orElse(ENDED);
    }

    private RequestPage page(Visit visit, List<Said> problems) {
        var now = now();
        return new RequestPage(
                Glance.of(views.look(visit.kind(), visit.request(), now), views.voice()),
                papers(visit).map(kind -> kind.papers(visit.request(), visit.id(), now.toLocalDate())),
                documents.of(visit.request().packet()).stream()
                        .anyMatch(document -> document.sentBy().equals(visit.id())),
                problems);
    }

    private Optional<PapersByNumber> papers(Visit visit) {
        return OfKind.of(visit.kind(), kinds.stream());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
