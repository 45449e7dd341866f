package org.openseat.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries mails from the queue to the mail server, and tries again later when the server does not take them.
///
/// A mail is held in the database while it is handed over, so two nodes never carry the same one.
/// (decisions/2026-11-22-mail-queue.md)
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(4);
    private static final int DOUBLINGS = 8;

    private final Messages messages;
    private final Sender sender;
    private final MailRoute way;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(Messages messages, Sender sender, MailRoute way, TransactionTemplate transaction, Clock clock) {
        this.messages = messages;
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

    @Scheduled(fixedDelay = 1000)
    void round() {
        way.route().ifPresent(server -> {
            var walk = Walk.DELIVERED;
            while (walk == Walk.DELIVERED) {
                walk = carryOne(server, clock.instant());
            }
        });
    }

    /// Hands over the mail that has waited longest.
    Walk carryOne(SmtpRoute server, Instant now) {
        return transaction.execute(status -> messages.takeDue(now)
                .map(message -> carry(server, message, now))
                .orElse(Walk.NOTHING_DUE));
    }

    private Walk carry(SmtpRoute server, Message message, Instant now) {
        try {
            server.send(new Envelope(server.session(), message, sender, now));
            messages.sent(message, now);
            return Walk.DELIVERED;
        } catch (MessagingException e) {
            var next = nextTry(message, now);
            var givenUp = forever(e) || next.isAfter(message.written().plus(PATIENCE));
            messages.failed(message, e.getClass().getSimpleName(), givenUp ? null : next);
            LOG.warn(
                    "Mail {} was not taken ({}); {}",
                    message.id(),
                    e.getClass().getSimpleName(),
                    givenUp ? "given up" : "tried again later");
            return Walk.NOT_DELIVERED;
        }
    }

    /// 30 seconds after the first try, then twice as long each time, at most an hour.
    private static Instant nextTry(Message message, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts(), DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /// The server refused the address itself, or it is none: trying again cannot help.
    private static boolean forever(MessagingException e) {
        return e instanceof AddressException
                || e instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0;
    }
}
