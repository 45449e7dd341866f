package org.openseat.interdistrict.lookup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.VisitorDesk;
import org.openseat.interdistrict.lookup.Visit.Kind;
import org.openseat.interdistrict.web.InterGlances;
import org.openseat.permits.Glances;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Languages;
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
    private final VisitorDesk desk;
    private final InterGlances glances;
    private final Glances permits;
    private final Languages languages;
    private final Clock clock;

    StatusPapersController(
            VisitCookie cookie,
            VisitorDesk desk,
            InterGlances glances,
            Glances permits,
            Languages languages,
            Clock clock) {
        this.cookie = cookie;
        this.desk = desk;
        this.glances = glances;
        this.permits = permits;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/status/request")
    Answer see(HttpServletRequest request) {
        return visiting(request, visit -> page(visit, request, List.of()).map(Answer::show));
    }

    @PostMapping("/status/request/papers")
    Answer add(
            @RequestParam(required = false) @Nullable Paper paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean together,
            HttpServletRequest request) {
        return visiting(request, visit -> {
            var uploads = Upload.chosen(files, together);
            if (visit.kind() != Kind.INTER || paper == null || uploads.isEmpty()) {
                return again(visit, request, List.of(Said.of("cases.paper.none")));
            }
            return desk.add(new CaseId(visit.request()), paper, uploads, visit.id(), now())
                    .map(added -> problems(added))
                    .or(() -> Optional.of(List.of(Said.of("interdistrict.lookup.notNow"))))
                    .flatMap(problems -> problems.isEmpty()
                            ? Optional.of(Answer.go(HERE + "/receipt"))
                            : again(visit, request, problems));
        });
    }

    @PostMapping("/status/request/papers/{document}/remove")
    Answer remove(@PathVariable UUID document, HttpServletRequest request) {
        return visiting(
                request,
                visit -> visit.kind() == Kind.INTER
                                && desk.remove(new CaseId(visit.request()), new DocumentId(document), visit.id(), now())
                        ? Optional.of(Answer.go(HERE))
                        : Optional.empty());
    }

    private static List<Said> problems(List<Added> added) {
        return added.stream()
                .flatMap(
                        each -> each instanceof Added.NotTaken(String name, Said why) ? Stream.of(why) : Stream.empty())
                .toList();
    }

    private Optional<Answer> again(Visit visit, HttpServletRequest request, List<Said> problems) {
        return page(visit, request, problems).map(Answer::again);
    }

    private Answer visiting(HttpServletRequest request, Function<Visit, Optional<Answer>> then) {
        return cookie.visit(request)
                .map(visit -> then.apply(visit).orElseGet(Answer::notFound))
                .orElse(ENDED);
    }

    private Optional<RequestPage> page(Visit visit, HttpServletRequest request, List<Said> problems) {
        var today = now().toLocalDate();
        var language = languages.of(request);
        return switch (visit.kind()) {
            case INTER ->
                desk.look(new CaseId(visit.request()), today)
                        .map(file -> new RequestPage(
                                visit,
                                glances.of(file, language, today),
                                file,
                                desk.welcome(file.request()),
                                problems));
            case PERMIT ->
                Optional.of(new RequestPage(
                        visit, permits.at(new CaseId(visit.request()), language, today), null, Set.of(), problems));
        };
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
