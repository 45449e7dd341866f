package org.openseat.letters.carriers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.openseat.letters.carriers.TextProvider.Taken;
import org.openseat.letters.queue.Channel;
import org.openseat.letters.queue.Deliveries;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries text messages from the queue to the provider, as the [Postman] does with mails.
@Component
class TextCarrier implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(TextCarrier.class);

    private final Messages messages;
    private final Deliveries deliveries;
    private final TextRoute way;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TextCarrier(Messages messages, Deliveries deliveries, TextRoute way, TransactionTemplate transaction, Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.way = way;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letters.texts";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        way.provider().ifPresent(provider -> {
            while (carryOne(provider, clock.instant())) {}
        });
    }

    /// Hands over the text that has waited longest.
    ///
    /// @return false when none was due, or the provider takes none now
    boolean carryOne(TextProvider provider, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> messages.takeDue(Channel.TEXT, now)
                .map(message -> carry(provider, message, now))
                .orElse(false)));
    }

    private boolean carry(TextProvider provider, Message message, Instant now) {
        switch (provider.send(message.id().toString(), message.address(), message.text())) {
            case Taken.Yes() -> messages.sent(message, now);
            case Taken.Later(var problem) -> {
                var givenUp = deliveries.notTaken(message, problem, now);
                LOG.warn("Text {} was not taken ({}){}", message.id(), problem, givenUp ? "; given up" : "");
                return false;
            }
            case Taken.Never(var problem) -> {
                deliveries.over(message, Message.State.BOUNCED, problem);
                LOG.warn("Text {} was refused ({})", message.id(), problem);
            }
        }
        return true;
    }
}
