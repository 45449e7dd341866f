package org.openseat.accounts.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.profile.Profiles;
import org.openseat.accounts.profile.Profiles.Profile;
import org.openseat.accounts.web.EmailAddress;
import org.openseat.accounts.web.MobileNumber;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A family changes its e-mail address and its number. What is the district's to write, of its staff, is not here.
@Controller
class ContactController {

    private static final String HERE = "/profile/contact";

    private final Profiles profiles;
    private final ContactDesk desk;
    private final PasswordAgain password;
    private final Clock clock;

    ContactController(Profiles profiles, ContactDesk desk, PasswordAgain password, Clock clock) {
        this.profiles = profiles;
        this.desk = desk;
        this.password = password;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Answer ask(SignedIn person, @RequestParam(defaultValue = "") String saved) {
        var profile = profiles.of(person.id());
        var form = Form.of(
                ContactPage.FORM,
                Map.of(
                        "email", profile.email(),
                        "mobile", MobileNumber.readable(profile.mobile()),
                        "texts", profile.texts() ? "yes" : ""));
        return profile.staff() ? Answer.notFound() : Answer.show(page(person, form, profile, saved.equals("yes")));
    }

    @PostMapping(HERE)
    Answer change(SignedIn person, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var profile = profiles.of(person.id());
        if (profile.staff()) {
            return Answer.notFound();
        }
        var form = Form.of(ContactPage.FORM, typed);
        check(form);
        if (!form.ok() || !password.right(person, typed, form, request)) {
            form.values().remove("password");
            return Answer.again(page(person, form, profile, false));
        }
        if (!desk.move(person.id(), form.value("email"), clock.instant())) {
            return Answer.again(page(person, form.problem("email", "accounts.profile.email.later"), profile, false));
        }
        var texts = form.value("texts").equals("yes");
        desk.reachBy(person.id(), MobileNumber.of(form.value("mobile")).orElse(null), texts, clock.instant());
        return Answer.go(HERE + "?saved=yes");
    }

    private static void check(Form form) {
        var email = form.required("email");
        if (email != null && !EmailAddress.possible(email)) {
            form.problem("email", "accounts.register.email.shape");
        }
        var typed = form.value("mobile");
        if (typed.isEmpty() && form.value("texts").equals("yes")) {
            form.problem("mobile", "accounts.profile.mobile.required");
        } else if (!typed.isEmpty() && MobileNumber.of(typed).isEmpty()) {
            form.problem("mobile", "accounts.profile.mobile.shape");
        }
    }

    private ContactPage page(SignedIn person, Form form, Profile profile, boolean saved) {
        return new ContactPage(form, profile.email(), desk.waiting(person.id(), clock.instant()), saved);
    }
}
