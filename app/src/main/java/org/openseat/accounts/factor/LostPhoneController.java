package org.openseat.accounts.factor;

import java.time.Clock;
import java.util.Map;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The permit office helps somebody who lost the phone and the recovery codes, once it has made sure who is calling.
@Controller
class LostPhoneController {

    private static final String HERE = "/desk/lost-phone";
    private static final String FORM = "accounts.lostPhone";

    private final SecondFactor factor;
    private final Accounts accounts;
    private final Clock clock;

    LostPhoneController(SecondFactor factor, Accounts accounts, Clock clock) {
        this.clock = clock;
        this.factor = factor;
        this.accounts = accounts;
    }

    @GetMapping(HERE)
    Answer ask(@RequestParam(defaultValue = "") String done) {
        return Answer.show(new LostPhonePage(Form.empty(FORM), done.equals("yes")));
    }

    @PostMapping(HERE)
    Answer turnOff(SignedIn office, @RequestParam Map<String, String> typed) {
        var form = Form.of(FORM, typed);
        var email = form.required("email");
        var account = accounts.withEmail(email == null ? "" : email).filter(factor::on);
        if (email != null && account.isEmpty()) {
            form.problem("email", FORM + ".email.unknown");
        }
        if (!form.value("sure").equals("yes")) {
            form.problem("sure", FORM + ".sure.required");
        }
        if (account.filter(found -> found.equals(office.id())).isPresent()) {
            form.problem("email", FORM + ".email.own");
        }
        if (!form.ok()) {
            return Answer.again(new LostPhonePage(form, false));
        }
        account.ifPresent((AccountId found) -> factor.turnOffFor(found, office.id(), clock.instant()));
        return Answer.go(HERE + "?done=yes");
    }
}
