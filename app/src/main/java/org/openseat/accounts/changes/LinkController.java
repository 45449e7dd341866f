package org.openseat.accounts.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.LinkGuesses;
import org.openseat.ui.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The links in mails about an account: one proves a new address, one undoes a change. Looking at one does nothing, as
/// mail scanners look too; the button does it.
@Controller
class LinkController {

    private final ContactDesk contacts;
    private final UndoDesk undoing;
    private final LinkGuesses guesses;
    private final Clock clock;

    LinkController(ContactDesk contacts, UndoDesk undoing, LinkGuesses guesses, Clock clock) {
        this.contacts = contacts;
        this.undoing = undoing;
        this.guesses = guesses;
        this.clock = clock;
    }

    @GetMapping("/profile/email/{token}")
    Answer askProof(@PathVariable String token, HttpServletRequest request) {
        return contacts.wanted(new Token(token), clock.instant())
                .map(wanted -> Answer.show(new LinkPage("prove", "/profile/email/" + token, wanted.email())))
                .orElseGet(() -> gone("prove", request));
    }

    @PostMapping("/profile/email/{token}")
    Answer prove(@PathVariable String token, HttpServletRequest request) {
        return contacts.prove(new Token(token), clock.instant())
                ? Answer.show(new LinkPage("proved", "", ""))
                : gone("prove", request);
    }

    @GetMapping("/undo/{token}")
    Answer askUndo(@PathVariable String token, HttpServletRequest request) {
        return undoing.open(new Token(token), clock.instant())
                ? Answer.show(new LinkPage("undo", "/undo/" + token, ""))
                : gone("undo", request);
    }

    @PostMapping("/undo/{token}")
    Answer undo(@PathVariable String token, HttpServletRequest request) {
        return undoing.undo(new Token(token), clock.instant())
                ? Answer.show(new LinkPage("undone", "", ""))
                : gone("undo", request);
    }

    private Answer gone(String what, HttpServletRequest request) {
        guesses.missed(request);
        return new Answer.Show(new LinkPage(what + ".gone", "", ""), HttpStatus.GONE);
    }
}
