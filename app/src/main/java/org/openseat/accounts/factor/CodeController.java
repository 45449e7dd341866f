package org.openseat.accounts.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.openseat.accounts.entry.Doorstep;
import org.openseat.accounts.entry.Entering;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step after the password, for those who have one, and its setting up for staff who must have one.
@Controller
class CodeController {

    private static final String FORM = "accounts.code";
    private static final String TOO_LATE = "/sign-in?why=ended";

    private final SecondFactor factor;
    private final Doorstep doorstep;
    private final Clock clock;

    CodeController(SecondFactor factor, Doorstep doorstep, Clock clock) {
        this.clock = clock;
        this.factor = factor;
        this.doorstep = doorstep;
    }

    @GetMapping("/sign-in/code")
    Answer ask(HttpServletRequest request) {
        return doorstep.who(request)
                .map(entering -> Answer.show(new CodePage(Form.empty(FORM))))
                .orElseGet(() -> Answer.go(TOO_LATE));
    }

    @PostMapping("/sign-in/code")
    Answer show(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        return doorstep.who(request)
                .map(entering -> show(entering, Form.of(FORM, Map.of()), typed, request, response))
                .orElseGet(() -> Answer.go(TOO_LATE));
    }

    private Answer show(
            Entering entering,
            Form form,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (factor.show(entering.person().id(), typed.getOrDefault("code", ""))) {
            case RIGHT -> Answer.go(doorstep.proved(entering, request, response));
            case WRONG -> Answer.again(new CodePage(form.problem("code", FORM + ".wrong")));
            case WAIT -> Answer.later(new CodePage(form.problem("code", FORM + ".wait")));
        };
    }

    @GetMapping("/sign-in/second-step")
    Answer askSetUp(HttpServletRequest request) {
        return doorstep.who(request)
                .filter(entering -> factor.required(entering.person()))
                .map(entering -> setUp(entering, Form.empty(SetUpPage.FORM)))
                .orElseGet(() -> Answer.go(TOO_LATE));
    }

    @PostMapping("/sign-in/second-step")
    Answer setUp(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var entering = doorstep.who(request).filter(found -> factor.required(found.person()));
        if (entering.isEmpty()) {
            return Answer.go(TOO_LATE);
        }
        var codes = factor.turnOn(entering.get().person().id(), typed.getOrDefault("code", ""), clock.instant());
        return codes.isEmpty()
                ? setUp(entering.get(), Form.empty(SetUpPage.FORM).problem("code", FORM + ".wrong"))
                : Answer.show(new RecoveryCodesPage(codes, doorstep.proved(entering.get(), request, response)));
    }

    private Answer setUp(Entering entering, Form form) {
        return factor.setUp(entering.person().id())
                .map(key -> new SetUpPage(form, key, entering.person().displayName(), "/sign-in/second-step", false))
                .map(page -> form.ok() ? Answer.show(page) : Answer.again(page))
                .orElseGet(() -> Answer.go("/sign-in/code"));
    }
}
