package org.openseat.interdistrict.meanwhile;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.meanwhile.StayDesk.Started;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a school, or the office for it, lets an incoming child attend while the permit is decided. (R-PRV-1)
@Controller
class MeanwhileController {

    private final StayDesk desk;
    private final Clock clock;

    MeanwhileController(StayDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/inter/meanwhile")
    Answer ask(@RequestParam(defaultValue = "") String number, SignedIn staff) {
        var form = Form.empty(MeanwhilePage.FORM);
        form.values().put("number", number);
        return Answer.show(new MeanwhilePage(form, null, staff.is(Role.DISTRICT)));
    }

    @PostMapping("/desk/inter/meanwhile")
    Answer start(@RequestParam Map<String, String> typed, SignedIn staff) {
        var form = Form.of(MeanwhilePage.FORM, typed);
        var office = staff.is(Role.DISTRICT);
        var number = form.value("number");
        var space = form.yesNo("space");
        var first = form.date("first");
        if (!form.ok() || space == null || first == null) {
            return Answer.again(new MeanwhilePage(form, null, office));
        }
        return switch (desk.start(number, space, first, staff, now())) {
            case Started.Begun(var stay) -> Answer.go(back(stay.request(), office));
            case Started.There(var stay) -> Answer.go(back(stay.request(), office));
            case Started.Refused(var why) -> Answer.again(new MeanwhilePage(form, why, office));
            case Started.NoSchoolDay(var day) ->
                Answer.again(
                        new MeanwhilePage(form.problem("first", MeanwhilePage.FORM + ".first.noSchool"), null, office));
        };
    }

    /// The child no longer comes.
    @PostMapping("/inter/{id}/meanwhile/end")
    Answer end(@PathVariable UUID id, SignedIn staff) {
        var key = new CaseId(id);
        return desk.end(key, staff, now()) ? Answer.go(back(key, staff.is(Role.DISTRICT))) : Answer.notFound();
    }

    private static String back(CaseId id, boolean office) {
        return "/inter/" + id + (office ? "" : "/school");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
