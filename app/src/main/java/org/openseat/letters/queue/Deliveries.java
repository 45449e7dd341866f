package org.openseat.letters.queue;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of a message, and says so to others when it will not arrive.
@Component
public class Deliveries {

    private final Messages messages;
    private final ApplicationEventPublisher events;

    Deliveries(Messages messages, ApplicationEventPublisher events) {
        this.messages = messages;
        this.events = events;
    }

    /// It was not taken: it is tried again as long as there is patience left, then given up.
    ///
    /// @return whether it was given up
    public boolean notTaken(Message message, String problem, Instant now) {
        var next = Patience.next(message, now);
        next.ifPresentOrElse(
                moment -> messages.later(message, problem, moment), () -> over(message, Message.State.FAILED, problem));
        return next.isEmpty();
    }

    /// It will never be taken.
    public void over(Message message, Message.State as, String problem) {
        messages.over(message, as, problem);
        tell(message);
    }

    /// What a mail server reports later about a mail that it had taken.
    @Transactional
    public void learned(UUID message, Message.State state, String how) {
        messages.learned(message, state, how)
                .filter(known -> known.state().undelivered())
                .ifPresent(this::tell);
    }

    /// A text that does not arrive keeps nobody from knowing: the mail beside it does.
    private void tell(Message message) {
        if (message.channel() == Channel.MAIL
                && message.caseId() != null
                && !message.occasion().startsWith("undelivered:")) {
            events.publishEvent(new Undelivered(message.id(), message.caseId()));
        }
    }
}
