package org.openseat.accounts.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.openseat.accounts.Profiles;
import org.openseat.accounts.SignInDesk;
import org.openseat.accounts.SignInDesk.Outcome;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Browsers;
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
    private final Profiles profiles;
    private final SignInDesk passwords;
    private final Browsers browsers;

    SecondStepController(SecondFactor factor, Profiles profiles, SignInDesk passwords, Browsers browsers) {
        this.factor = factor;
        this.profiles = profiles;
        this.passwords = passwords;
        this.browsers = browsers;
    }

    @GetMapping(HERE)
    Answer show(SignedIn person) {
        return Answer.show(page(person, Form.empty(FORM)));
    }

    /// New codes or no second step any more: for whoever has the phone, not for whoever found the browser open.
    @PostMapping(HERE)
    Answer change(SignedIn person, @RequestParam Map<String, String> typed) {
        var form = Form.empty(FORM);
        var off = typed.getOrDefault("then", "").equals("off");
        if (off && factor.required(person)) {
            return Answer.notFound();
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

    /// The password once more: somebody who finds a browser open must not lock its owner out.
    @PostMapping(SET_UP)
    Answer setUp(SignedIn person, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var form = Form.empty(SetUpPage.FORM);
        var email = profiles.of(person.id()).email();
        switch (passwords.signIn(email, typed.getOrDefault("password", ""), browsers.of(request))) {
            case Outcome.Welcome welcome -> {
                var codes = factor.turnOn(person.id(), typed.getOrDefault("code", ""));
                if (!codes.isEmpty()) {
                    return Answer.show(new RecoveryCodesPage(codes, HERE));
                }
                form.problem("code", "accounts.code.wrong");
            }
            case Outcome.Wrong wrong -> form.problem("password", "accounts.setUp.password.wrong");
            case Outcome.CheckMail stopped -> form.problem("password", "accounts.code.wait");
            case Outcome.Wait wait -> form.problem("password", "accounts.code.wait");
            case Outcome.ManyPeople many -> form.problem("password", "accounts.signIn.many.text");
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
        factor.turnOff(person.id());
        return Answer.go(HERE);
    }

    private RecoveryCodesPage codes(SignedIn person) {
        return new RecoveryCodesPage(factor.freshCodes(person.id()), HERE);
    }

    private SecondStepPage page(SignedIn person, Form form) {
        return new SecondStepPage(form, factor.on(person.id()), factor.codesLeft(person.id()), factor.required(person));
    }
}
