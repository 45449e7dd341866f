package org.openseat.interdistrict.school;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a school sees the requests between districts that are its business, and gives its recommendation. (R-INT-23)
@Controller
class SchoolController {

    private final SchoolDesk desk;
    private final Clock clock;

    SchoolController(SchoolDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/inter/school")
    Answer list(SignedIn staff) {
        return Answer.show(new SchoolListPage(desk.cases(staff), LocalDate.now(clock)));
    }

    @GetMapping("/inter/{id}/school")
    Answer see(@PathVariable UUID id, SignedIn staff) {
        return desk.open(new CaseId(id), staff, now())
                .map(file -> Answer.show(new SchoolCasePage(file, Form.empty(SchoolCasePage.FORM), false)))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/inter/{id}/school")
    Answer recommend(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var key = new CaseId(id);
        return desk.open(key, staff, now())
                .map(file -> {
                    var form = Form.of(SchoolCasePage.FORM, typed);
                    var yes = form.yesNo(SchoolCasePage.question(file));
                    if (!form.ok() || yes == null) {
                        return Answer.again(new SchoolCasePage(file, form, false));
                    }
                    return desk.recommend(key, yes, form.optional("note"), staff, now())
                            .map(pressed -> switch (pressed) {
                                case Outcome.Done _ -> Answer.go("/desk/inter/school");
                                case Outcome.Overtaken _, Outcome.Refused _ ->
                                    desk.open(key, staff, now())
                                            .map(as -> said(as, yes, staff)
                                                    ? Answer.go(as.path())
                                                    : Answer.overtaken(new SchoolCasePage(as, form, true)))
                                            .orElseGet(Answer::notFound);
                            })
                            .orElseGet(Answer::notFound);
                })
                .orElseGet(Answer::notFound);
    }

    /// By a second press or a retry of this very person.
    private static boolean said(SchoolCase file, boolean yes, SignedIn staff) {
        return file.recommendation() instanceof Recommendation last
                && last.yes() == yes
                && last.word().by().equals(staff.id());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
