package org.openseat.accounts.web;

import java.util.Map;
import org.openseat.accounts.PasswordDesk;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ForgotController {

    private static final String FORM = "accounts.forgot";

    private final PasswordDesk desk;

    ForgotController(PasswordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/forgot")
    Answer ask() {
        return Answer.show(new ForgotPage(Form.empty(FORM)));
    }

    @PostMapping("/forgot")
    Answer forgot(@RequestParam Map<String, String> typed) {
        var form = Form.of(FORM, typed);
        var email = form.required("email");
        if (email != null && !EmailAddress.possible(email)) {
            form.problem("email", "accounts.register.email.shape");
        }
        if (email == null || !form.ok()) {
            return Answer.again(new ForgotPage(form));
        }
        desk.forgotten(email);
        return Answer.go("/forgot/sent");
    }

    @GetMapping("/forgot/sent")
    Answer sent() {
        return Answer.show(new MailSentPage("forgot"));
    }
}
