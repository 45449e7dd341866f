package org.openseat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignInDesk;
import org.openseat.accounts.SignInDesk.Outcome;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.entry.Doorstep;
import org.openseat.accounts.sessions.Browsers;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.accounts.web.SignInPage.Notice;
import org.openseat.ui.Answer;
import org.openseat.ui.Paths;
import org.openseat.ui.field.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private static final String FORM = "accounts.signIn";
    private static final long MINUTE = 60;

    private final SignInDesk desk;
    private final Doorstep doorstep;
    private final SessionContexts sessions;
    private final Browsers browsers;

    SignInController(SignInDesk desk, Doorstep doorstep, SessionContexts sessions, Browsers browsers) {
        this.desk = desk;
        this.doorstep = doorstep;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    @GetMapping("/sign-in")
    Answer ask(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "") String why,
            @Nullable SignedIn person) {
        return person == null
                ? Answer.show(new SignInPage(Form.empty(FORM), Paths.within(next), notice(why)))
                : Answer.go(person.goesTo(next));
    }

    @PostMapping("/sign-in")
    Answer signIn(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(FORM, typed);
        var next = Paths.within(typed.getOrDefault("next", "/"));
        var email = form.required("email");
        if (typed.getOrDefault("password", "").isEmpty()) {
            form.problem("password", FORM + ".password.required");
        }
        if (email == null || !form.ok()) {
            return Answer.again(new SignInPage(form, next, Optional.empty()));
        }
        var browser = browsers.of(request);
        return switch (desk.signIn(email, typed.getOrDefault("password", ""), browser)) {
            case Outcome.Welcome(SignedIn person) -> Answer.go(doorstep.come(person, next, request, response));
            case Outcome.Wrong() ->
                Answer.again(new SignInPage(form.problem("email", FORM + ".wrong"), next, Optional.empty()));
            case Outcome.Wait(Duration time) ->
                Answer.later(
                        new SignInPage(form, next, Optional.of(Notice.of("warning", FORM + ".wait", minutes(time)))));
            case Outcome.CheckMail() ->
                Answer.later(new SignInPage(form, next, Optional.of(Notice.of("warning", FORM + ".stopped"))));
            case Outcome.ManyPeople() ->
                new Answer.Show(
                        new SignInPage(form, next, Optional.of(Notice.of("warning", FORM + ".many"))),
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @PostMapping("/sign-out")
    Answer signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Answer.go("/sign-in?why=out");
    }

    private static Optional<Notice> notice(String why) {
        return switch (why) {
            case "first", "ended", "out", "ready" -> Optional.of(Notice.of("info", FORM + "." + why));
            case "unsent" -> Optional.of(Notice.of("warning", FORM + "." + why));
            default -> Optional.empty();
        };
    }

    private static long minutes(Duration time) {
        return Math.max(1, (time.toSeconds() + MINUTE - 1) / MINUTE);
    }
}
