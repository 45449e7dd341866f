package org.openseat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openseat.accounts.PasswordDesk;
import org.openseat.accounts.PasswordDesk.Outcome;
import org.openseat.accounts.PasswordLink;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.Token;
import org.openseat.ui.Answer;
import org.openseat.ui.District;
import org.openseat.ui.FrameParts;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SetPasswordController {

    private static final String FORM = "accounts.password";

    private final PasswordDesk desk;
    private final Browsers browsers;
    private final List<FrameParts> parts;
    private final Clock clock;

    SetPasswordController(PasswordDesk desk, Browsers browsers, List<FrameParts> parts, Clock clock) {
        this.desk = desk;
        this.browsers = browsers;
        this.parts = parts;
        this.clock = clock;
    }

    /// Only shows the page: a mail scanner that fetches the link does not use it up.
    @GetMapping("/password/{token}")
    Answer ask(@PathVariable String token) {
        return asked(token, Form.empty(FORM), List.of(), HttpStatus.OK);
    }

    @PostMapping("/password/{token}")
    Answer set(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(FORM, Map.of());
        var password = typed.getOrDefault("password", "");
        if (password.isEmpty()) {
            form.problem("password", FORM + ".password.required");
        } else if (!password.equals(typed.getOrDefault("again", ""))) {
            form.problem("again", FORM + ".again.differs");
        }
        if (!form.ok()) {
            return asked(token, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.set(new Token(token), password, district(), clock.instant())) {
            case Outcome.Kept(var account) -> {
                browsers.remember(account, browsers.of(request), response);
                yield Answer.go("/sign-in?why=ready");
            }
            case Outcome.NotYet(var broken) -> asked(token, form, broken, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.LinkGone() -> asked(token, form, List.of(), HttpStatus.OK);
            case Outcome.ManyPeople() -> asked(token, form, List.of(), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @PostMapping("/password/{token}/again")
    Answer sendAgain(@PathVariable String token) {
        desk.sendAgain(new Token(token), clock.instant());
        return Answer.go("/register/sent");
    }

    /// The form while the link is open, else what became of the link.
    private Answer asked(String token, Form form, List<Said> broken, HttpStatus status) {
        var link = desk.look(new Token(token), clock.instant());
        if (link.isEmpty() || link.get().state() != PasswordLink.State.OPEN) {
            var state = link.map(found -> found.state().name().toLowerCase(Locale.ROOT))
                    .orElse("unknown");
            return new Answer.Show(new LinkGonePage(token, state), HttpStatus.GONE);
        }
        var busy = status == HttpStatus.SERVICE_UNAVAILABLE;
        return new Answer.Show(new SetPasswordPage(token, link.get(), form, desk.rules(), broken, busy), status);
    }

    private String district() {
        return parts.stream()
                .flatMap(part -> part.district().stream())
                .map(District::name)
                .findFirst()
                .orElse("");
    }
}
