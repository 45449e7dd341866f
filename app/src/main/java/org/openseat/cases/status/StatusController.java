package org.openseat.cases.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openseat.accounts.tries.Networks;
import org.openseat.cases.status.StatusDesk.Outcome;
import org.openseat.ui.Answer;
import org.openseat.ui.again.KeptPages;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The one way in without an account, whatever the direction of the request. (R-INT-14, R-INT-15)
@Controller
class StatusController {

    static final String FORM = "cases.status";

    private final StatusDesk desk;
    private final VisitCookie cookie;
    private final Networks networks;
    private final KeptPages pages;

    StatusController(StatusDesk desk, VisitCookie cookie, Networks networks, KeptPages pages) {
        this.pages = pages;
        this.desk = desk;
        this.cookie = cookie;
        this.networks = networks;
    }

    @GetMapping("/status")
    Answer ask(@RequestParam(defaultValue = "") String why) {
        return Answer.show(new StatusPage(Form.empty(FORM), why.equals("ended"), 0));
    }

    @PostMapping("/status")
    Answer claim(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(FORM, typed);
        var first = form.value("first");
        var last = form.value("last");
        if (first.isEmpty() && last.isEmpty()) {
            form.problem("first", FORM + ".first.required");
        }
        var born = form.date("birth");
        var number = form.required("number");
        if (!form.ok() || born == null || number == null) {
            return Answer.again(new StatusPage(form, false, 0));
        }
        return switch (desk.claim(Claim.of(first, last, born, number), networks.of(request))) {
            case Outcome.Welcome(var token) -> {
                cookie.begin(token, response);
                yield Answer.go("/status/request");
            }
            case Outcome.NotFound() -> Answer.again(new StatusPage(form.problem("number", FORM + ".wrong"), false, 0));
            case Outcome.Wait(var time) ->
                Answer.later(new StatusPage(form, false, time.plusSeconds(59).toMinutes()));
        };
    }

    @PostMapping("/status/leave")
    Answer leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.end(request, response);
        pages.forget(request);
        return Answer.go("/status");
    }
}
