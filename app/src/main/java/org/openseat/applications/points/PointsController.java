package org.openseat.applications.points;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application.Received;
import org.openseat.applications.file.Applications;
import org.openseat.applications.ledger.CorrectionDesk;
import org.openseat.cases.Arrived;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Timeline;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A family reads its points line by line and says which one is wrong.
@Controller
class PointsController {

    private static final String POINTS = "/choices/{id}/points";
    private static final int LONGEST = 2000;

    private final Applications applications;
    private final PointsPages pages;
    private final CorrectionDesk desk;
    private final Timeline timeline;
    private final Arrived arrived;

    PointsController(
            Applications applications, PointsPages pages, CorrectionDesk desk, Timeline timeline, Arrived arrived) {
        this.applications = applications;
        this.pages = pages;
        this.desk = desk;
        this.timeline = timeline;
        this.arrived = arrived;
    }

    @GetMapping(POINTS)
    @Transactional
    Answer show(@PathVariable UUID id, SignedIn who) {
        return with(id, who, (application, now) -> {
            timeline.opened(new CaseId(id), who, now);
            return Answer.show(pages.page(application, who, now));
        });
    }

    @GetMapping(POINTS + "/correct")
    Answer ask(@PathVariable UUID id, @RequestParam String program, @RequestParam String kind, SignedIn family) {
        return with(
                id,
                family,
                (application, now) -> line(
                        application,
                        program,
                        kind,
                        family,
                        now,
                        Form.empty(CorrectPage.FORM),
                        page -> Answer.show(page)));
    }

    /// Asked twice, one is open: both lead to the page that shows it.
    @PostMapping(POINTS + "/correct")
    Answer asked(
            @PathVariable UUID id,
            @RequestParam String program,
            @RequestParam String kind,
            @RequestParam Map<String, String> typed,
            SignedIn family) {
        return with(id, family, (application, now) -> {
            var form = Form.of(CorrectPage.FORM, typed);
            var said = form.required("said");
            if (said != null && said.length() > LONGEST) {
                form.problem("said", CorrectPage.FORM + ".said.long", LONGEST);
            }
            return line(application, program, kind, family, now, form, page -> {
                if (said == null || !form.ok()) {
                    return Answer.again(page);
                }
                boolean asked = desk.ask(
                        application,
                        program,
                        page.line().kind(),
                        said,
                        page.points().cycle(),
                        family,
                        now);
                return asked ? Answer.go(page.points().path() + "/points") : Answer.again(page);
            });
        });
    }

    private Answer line(
            Received application,
            String program,
            String kind,
            SignedIn family,
            ZonedDateTime now,
            Form form,
            Function<CorrectPage, Answer> then) {
        var points = pages.page(application, family, now);
        return points.choices().stream()
                .filter(choice -> choice.counted() && choice.code().equals(program))
                .flatMap(choice -> choice.lines().stream()
                        .filter(line -> line.kind().name().equals(kind))
                        .map(line -> new CorrectPage(points, choice, line, form)))
                .findFirst()
                .map(then)
                .orElseGet(Answer::notFound);
    }

    private Answer with(UUID id, SignedIn who, BiFunction<Received, ZonedDateTime, Answer> then) {
        return applications
                .find(new CaseId(id), who)
                .map(found -> then.apply(found, arrived.now()))
                .orElseGet(Answer::notFound);
    }
}
