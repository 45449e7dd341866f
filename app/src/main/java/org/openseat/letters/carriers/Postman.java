package org.openseat.letters.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.openseat.letters.queue.Channel;
import org.openseat.letters.queue.Deliveries;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.letters.queue.Sender;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries mails from the queue to the mail server, and tries again later when the server does not take them.
///
/// A mail is held in the database while it is handed over, so two nodes never carry the same one.
/// (decisions/2026-11-22-mail-queue.md)
@Component
class Postman implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private final Messages messages;
    private final Deliveries deliveries;
    private final Sender sender;
    private final MailRoute way;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Messages messages,
            Deliveries deliveries,
            Sender sender,
            MailRoute way,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.sender = sender;
        this.way = way;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What became of one walk to the queue.
    enum Walk {
        NOTHING_DUE,
        DELIVERED,
        NOT_DELIVERED
    }

    @Override
    public String name() {
        return "letters.mail";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        way.route().ifPresent(server -> {
            var walk = Walk.DELIVERED;
            while (walk == Walk.DELIVERED) {
                walk = carryOne(server, clock.instant());
            }
        });
    }

    /// Hands over the mail that has waited longest.
    Walk carryOne(SmtpRoute server, Instant now) {
        return transaction.execute(status -> messages.takeDue(Channel.MAIL, now)
                .map(message -> carry(server, message, now))
                .orElse(Walk.NOTHING_DUE));
    }

    private Walk carry(SmtpRoute server, Message message, Instant now) {
        try {
            server.send(new Envelope(server.session(), message, sender, now));
            messages.sent(message, now);
            return Walk.DELIVERED;
        } catch (MessagingException | IllegalArgumentException e) {
            // One that cannot even be written keeps none of the others waiting.
            var problem = e.getClass().getSimpleName();
            var givenUp = refused(e);
            if (givenUp) {
                deliveries.over(message, Message.State.BOUNCED, problem);
            } else if (e instanceof AddressException) {
                deliveries.over(message, Message.State.FAILED, problem);
                givenUp = true;
            } else {
                givenUp = deliveries.notTaken(message, problem, now);
            }
            LOG.warn(
                    "Mail {} was not taken ({}); {}",
                    message.id(),
                    problem,
                    givenUp ? "given up" : "tried again later");
            return Walk.NOT_DELIVERED;
        }
    }

    /// The server refused the address itself: a bounce at once, trying again cannot help.
    private static boolean refused(Exception e) {
        return e instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
