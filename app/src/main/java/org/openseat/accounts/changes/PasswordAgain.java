package org.openseat.accounts.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.openseat.accounts.SignInDesk;
import org.openseat.accounts.SignInDesk.Outcome;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.profile.Profiles;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// The password once more, for whoever finds a browser open is not its owner; missed ones count as at the sign-in.
@Component
public class PasswordAgain {

    private final Profiles profiles;
    private final SignInDesk desk;
    private final Browsers browsers;

    PasswordAgain(Profiles profiles, SignInDesk desk, Browsers browsers) {
        this.profiles = profiles;
        this.desk = desk;
        this.browsers = browsers;
    }

    /// True when the password typed in the field `password` is right; else the form says why not. It is not sent
    /// back to the page.
    public boolean right(SignedIn person, Map<String, String> typed, Form form, HttpServletRequest request) {
        var password = typed.getOrDefault("password", "");
        form.values().remove("password");
        if (password.isEmpty()) {
            form.problem("password", "accounts.signIn.password.required");
            return false;
        }
        var email = profiles.of(person.id()).email();
        switch (desk.signIn(email, password, browsers.of(request))) {
            case Outcome.Welcome welcome -> {
                return true;
            }
            case Outcome.Wrong wrong -> form.problem("password", "accounts.setUp.password.wrong");
            case Outcome.Wait wait -> form.problem("password", "accounts.code.wait");
            case Outcome.CheckMail stopped -> form.problem("password", "accounts.signIn.stopped.text");
            case Outcome.ManyPeople many -> form.problem("password", "accounts.signIn.many.text");
        }
        return false;
    }
}
