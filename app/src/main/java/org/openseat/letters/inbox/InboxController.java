package org.openseat.letters.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.CaseDoor;
import org.openseat.letters.queue.Messages;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One inbox for every mail and text that we sent to somebody, whether it reached them or not. (rules §11 C5)
@Controller
class InboxController {

    private static final int PAGE = 50;
    private static final int LAST = 10_000;

    private final Inbox inbox;
    private final Messages messages;
    private final Accounts accounts;
    private final List<CaseDoor> doors;
    private final Clock clock;

    InboxController(Inbox inbox, Messages messages, Accounts accounts, List<CaseDoor> doors, Clock clock) {
        this.inbox = inbox;
        this.messages = messages;
        this.accounts = accounts;
        this.doors = doors;
        this.clock = clock;
    }

    @GetMapping("/messages")
    Answer list(@RequestParam(defaultValue = "0") int page, SignedIn who) {
        var account = who.id().value();
        var shown = Math.clamp(page, 0, LAST);
        var found = inbox.of(account, PAGE + 1, shown * PAGE);
        var more = found.size() > PAGE;
        return Answer.show(new InboxPage(
                more ? List.copyOf(found.subList(0, PAGE)) : found,
                shown,
                more,
                inbox.mailIsLost(account) ? accounts.contact(who.id()).email() : null));
    }

    @GetMapping("/messages/{id}")
    Answer open(@PathVariable UUID id, SignedIn who) {
        return inbox.open(id, who.id().value(), clock.instant())
                .map(message -> Answer.show(new MessagePage(message)))
                .orElseGet(Answer::notFound);
    }

    /// What was sent in a case, to whom and with what result, for staff who may open it: not what it says.
    @GetMapping("/messages/case/{caseId}")
    Answer log(@PathVariable UUID caseId, SignedIn who) {
        return doors.stream()
                .filter(door -> who.staff())
                .flatMap(door -> door.path(caseId, who).stream())
                .findFirst()
                .map(path -> Answer.show(new DeliveriesPage(messages.about(caseId), messages.lost(caseId), path)))
                .orElseGet(Answer::notFound);
    }
}
