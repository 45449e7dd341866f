package org.openseat.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.ReportDesk;
import org.openseat.reporting.Run;
import org.openseat.reporting.RunId;
import org.openseat.reporting.second.SecondPerson;
import org.openseat.ui.Answer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One run of a report: how far it is, calling it off, and its file.
@Controller
class RunController {

    private final ReportDesk desk;
    private final RunViews views;
    private final SecondPerson second;
    private final Clock clock;

    RunController(ReportDesk desk, RunViews views, SecondPerson second, Clock clock) {
        this.desk = desk;
        this.second = second;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}")
    Answer run(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean still, SignedIn who) {
        return desk.find(new RunId(id), who, clock.instant())
                .map(run -> Answer.show(new RunPage(views.of(run), still, need(run, who))))
                .orElseGet(Answer::notFound);
    }

    /// What stands between this person and a large file; null when nothing does.
    private @Nullable SecondNeeded need(Run run, SignedIn who) {
        var file = run.file();
        var now = clock.instant();
        return file == null || second.mayTake(run.id(), file.rows(), who, year(), now)
                ? null
                : new SecondNeeded(file.rows(), second.limit(year()), who.id(), second.open(run.id(), now));
    }

    private SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    @PostMapping("/reports/{id}/second")
    Answer askSecond(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, SignedIn who) {
        return desk.find(new RunId(id), who, clock.instant())
                .map(run -> {
                    second.ask(run.id(), why, who, year(), clock.instant());
                    return Answer.go("/reports/" + id);
                })
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/reports/{id}/second/{asked}")
    Answer confirm(@PathVariable UUID id, @PathVariable UUID asked, SignedIn who) {
        return desk.find(new RunId(id), who, clock.instant())
                .map(run -> {
                    second.confirm(run.id(), asked, who, clock.instant());
                    return Answer.go("/reports/" + id);
                })
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/reports/{id}/cancel")
    Answer cancel(@PathVariable UUID id, SignedIn who) {
        return desk.cancel(new RunId(id), who, clock.instant())
                .map(run -> Answer.go("/reports/" + id))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/reports/{id}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id, SignedIn who) {
        var run = new RunId(id);
        return desk.take(run, who, clock.instant())
                .map(copy -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(copy.format().mediaType()))
                        .contentLength(copy.file().size())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                attachment(copy.file().name()))
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(new InputStreamResource(copy.bytes())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
