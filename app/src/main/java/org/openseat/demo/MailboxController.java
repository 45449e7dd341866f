package org.openseat.demo;

import java.util.List;
import org.openseat.letters.queue.Messages;
import org.openseat.ui.Answer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Shows every mail that the demo district has written, to people and to programs.
@Controller
@Profile("demo")
class MailboxController {

    private final Messages messages;

    MailboxController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/demo/mailbox")
    Answer mailbox() {
        return Answer.show(new MailboxPage(mails()));
    }

    @GetMapping("/demo/mailbox.json")
    @ResponseBody
    List<Mail> json() {
        return mails();
    }

    private List<Mail> mails() {
        return messages.all().stream().map(Mail::of).toList();
    }
}
