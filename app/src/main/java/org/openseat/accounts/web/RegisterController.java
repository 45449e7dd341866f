package org.openseat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Registration;
import org.openseat.accounts.Registration.Applicant;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.human.HumanCheck;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.web.SignInPage.Notice;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RegisterController {

    private static final String FORM = "accounts.register";

    private final Registration registration;
    private final HumanCheck human;
    private final Browsers browsers;
    private final Languages languages;
    private final Clock clock;

    RegisterController(
            Registration registration, HumanCheck human, Browsers browsers, Languages languages, Clock clock) {
        this.registration = registration;
        this.human = human;
        this.browsers = browsers;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/register")
    Answer ask(@Nullable SignedIn person) {
        return person == null ? Answer.show(page(Form.empty(FORM), Optional.empty())) : Answer.go(person.home());
    }

    @PostMapping("/register")
    Answer register(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        var form = Form.of(FORM, typed);
        NameFields.check(form, FORM);
        var email = form.required("email");
        if (email != null && !EmailAddress.possible(email)) {
            form.problem("email", FORM + ".email.shape");
        }
        var again = form.required("emailAgain");
        if (email != null && again != null && !email.equalsIgnoreCase(again)) {
            form.problem("emailAgain", FORM + ".emailAgain.differs");
        }
        if (!form.ok()) {
            return Answer.again(page(form, Optional.empty()));
        }
        return switch (human.check(form.value("proof"), browsers.of(request).network())) {
            case PASSED -> register(form, request);
            case AGAIN -> Answer.again(page(form, Optional.of(Notice.of("warning", FORM + ".again"))));
            case WAIT -> Answer.later(page(form, Optional.of(Notice.of("warning", FORM + ".wait"))));
        };
    }

    private Answer register(Form form, HttpServletRequest request) {
        registration.register(
                new Applicant(
                        form.value("firstName"),
                        form.value("middleName"),
                        form.value("lastName"),
                        form.value("email"),
                        languages.of(request).code()),
                clock.instant());
        return Answer.go("/register/sent");
    }

    private RegisterPage page(Form form, Optional<Notice> notice) {
        return new RegisterPage(form, human.challenge(), notice);
    }

    @GetMapping("/register/sent")
    Answer sent() {
        return Answer.show(new MailSentPage("register"));
    }
}
