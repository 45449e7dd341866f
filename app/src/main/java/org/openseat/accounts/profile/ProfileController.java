package org.openseat.accounts.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.web.NameFields;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProfileController {

    private static final String FORM = "accounts.profile";

    private final Profiles profiles;
    private final Languages languages;

    ProfileController(Profiles profiles, Languages languages) {
        this.profiles = profiles;
        this.languages = languages;
    }

    @GetMapping("/profile")
    Answer show(SignedIn person, @RequestParam(defaultValue = "") String saved) {
        var profile = profiles.of(person.id());
        var form = Form.of(
                FORM,
                Map.of(
                        "firstName", profile.firstName(),
                        "middleName", profile.middleName(),
                        "lastName", profile.lastName(),
                        "language", profile.language()));
        return Answer.show(new ProfilePage(form, profile, saved.equals("yes")));
    }

    @PostMapping("/profile")
    Answer save(
            SignedIn person,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var profile = profiles.of(person.id());
        var form = Form.of(FORM, typed);
        if (!profile.staff()) {
            NameFields.check(form, FORM);
        }
        if (!languages.offers(form.value("language"))) {
            form.problem("language", FORM + ".language.required");
        }
        if (!form.ok()) {
            return Answer.again(new ProfilePage(form, profile, false));
        }
        if (!profile.staff()) {
            profiles.rename(person.id(), form.value("firstName"), form.value("middleName"), form.value("lastName"));
        }
        languages.choose(form.value("language"), request, response);
        return Answer.go("/profile?saved=yes");
    }
}
