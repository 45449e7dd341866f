package org.openseat.accounts.use;

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

@Controller
class UsePolicyController {

    private static final String FORM = "accounts.use";

    private final UsePolicy policy;
    private final Doorstep doorstep;
    private final Clock clock;

    UsePolicyController(UsePolicy policy, Doorstep doorstep, Clock clock) {
        this.policy = policy;
        this.doorstep = doorstep;
        this.clock = clock;
    }

    /// Everybody may read the rules; only who stands on the doorstep is asked.
    @GetMapping("/use-policy")
    Answer read(HttpServletRequest request) {
        return Answer.show(
                new UsePolicyPage(Form.empty(FORM), doorstep.who(request).isPresent()));
    }

    @PostMapping("/use-policy")
    Answer accept(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        return doorstep.who(request)
                .map(entering -> accept(entering, Form.of(FORM, typed), request, response))
                .orElseGet(() -> Answer.go("/sign-in?why=ended"));
    }

    /// Whoever still owes the second step is sent there first: agreeing does not sign anybody in.
    private Answer accept(Entering entering, Form form, HttpServletRequest request, HttpServletResponse response) {
        if (!form.value("agree").equals("yes")) {
            form.problem("agree", FORM + ".agree.required");
            return Answer.again(new UsePolicyPage(form, true));
        }
        policy.accept(entering.person().id(), clock.instant());
        return Answer.go(doorstep.goOn(entering, request, response));
    }
}
