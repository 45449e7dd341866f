package org.openseat.accounts.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.changes.PasswordAgain;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step on a person's own profile: turned on, renewed and turned off.
@Controller
class SecondStepController {

    private static final String FORM = "accounts.factor";
    private static final String HERE = "/profile/second-step";
    private static final String SET_UP = HERE + "/set-up";

    private final SecondFactor factor;
    private final PasswordAgain password;
    private final Clock clock;

    SecondStepController(SecondFactor factor, PasswordAgain password, Clock clock) {
        this.clock = clock;
        this.factor = factor;
        this.password = password;
    }

    @GetMapping(HERE)
    Answer show(SignedIn person) {
        return Answer.show(page(person, Form.empty(FORM)));
    }

    /// New codes or no second step any more: for whoever has phone and password, not for whoever found the browser
    /// open.
    @PostMapping(HERE)
    Answer change(SignedIn person, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var form = Form.empty(FORM);
        var off = typed.getOrDefault("then", "").equals("off");
        if (off && factor.required(person)) {
            return Answer.notFound();
        }
        if (!password.right(person, typed, form, request)) {
            return Answer.again(page(person, form));
        }
        return switch (factor.show(person.id(), typed.getOrDefault("code", ""))) {
            case RIGHT -> off ? turnOff(person) : Answer.show(codes(person));
            case WRONG -> Answer.again(page(person, form.problem("code", "accounts.code.wrong")));
            case WAIT -> Answer.later(page(person, form.problem("code", "accounts.code.wait")));
        };
    }

    @GetMapping(SET_UP)
    Answer askSetUp(SignedIn person) {
        return setUp(person, Form.empty(SetUpPage.FORM));
    }

    @PostMapping(SET_UP)
    Answer setUp(SignedIn person, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var form = Form.empty(SetUpPage.FORM);
        if (password.right(person, typed, form, request)) {
            var codes = factor.turnOn(person.id(), typed.getOrDefault("code", ""), clock.instant());
            if (!codes.isEmpty()) {
                return Answer.show(new RecoveryCodesPage(codes, HERE));
            }
            form.problem("code", "accounts.code.wrong");
        }
        return setUp(person, form);
    }

    private Answer setUp(SignedIn person, Form form) {
        return factor.setUp(person.id())
                .map(key -> new SetUpPage(form, key, person.displayName(), SET_UP, true))
                .map(page -> form.ok() ? Answer.show(page) : Answer.again(page))
                .orElseGet(() -> Answer.go(HERE));
    }

    private Answer turnOff(SignedIn person) {
        factor.turnOff(person.id(), clock.instant());
        return Answer.go(HERE);
    }

    private RecoveryCodesPage codes(SignedIn person) {
        return new RecoveryCodesPage(factor.freshCodes(person.id()), HERE);
    }

    private SecondStepPage page(SignedIn person, Form form) {
        return new SecondStepPage(form, factor.on(person.id()), factor.codesLeft(person.id()), factor.required(person));
    }
}
