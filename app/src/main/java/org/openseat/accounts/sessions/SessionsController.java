package org.openseat.accounts.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SessionsController {

    private final Sessions sessions;
    private final SessionContexts contexts;

    SessionsController(Sessions sessions, SessionContexts contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @GetMapping("/profile/sessions")
    Answer show(SignedIn person, @RequestParam(defaultValue = "") String ended, HttpServletRequest request) {
        return Answer.show(new SessionsPage(sessions.of(person.id(), contexts.here(request)), !ended.isEmpty()));
    }

    /// Somebody else's place is no place.
    @PostMapping("/profile/sessions/{place}/end")
    Answer end(SignedIn person, @PathVariable UUID place) {
        return sessions.end(place, person.id()) ? Answer.go("/profile/sessions?ended=one") : Answer.notFound();
    }

    @PostMapping("/profile/sessions/end-others")
    Answer endOthers(SignedIn person, HttpServletRequest request) {
        contexts.here(request).ifPresent(here -> sessions.endOthers(person.id(), here));
        return Answer.go("/profile/sessions?ended=others");
    }
}
