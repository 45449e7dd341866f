package org.openseat.letters.carriers;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Sender;

/// Turns a kept message into a mail: plain text and HTML of the same words, to exactly one address.
///
/// The mail keeps its number over all tries, so a reader who gets it twice sees it once. Its envelope names the number
/// too, so that a bounce says which mail did not arrive.
final class Envelope extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String number;

    Envelope(Session session, Message message, Sender sender, Instant now) throws MessagingException {
        super(session);
        this.number = "<" + message.id() + "@" + sender.host() + ">";
        setFrom(from(sender));
        setEnvelopeFrom(sender.bounces(message.id()));
        setRecipient(RecipientType.TO, one(message.address()));
        setSubject(message.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Content-Language", message.language());
        setHeader("Auto-Submitted", "auto-generated");
        setContent(new MimeMultipart("alternative", part(message.text(), "plain"), part(message.html(), "html")));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }

    /// One address and nothing beside it: neither a list nor a line break with further headers behind.
    private static InternetAddress one(String address) throws AddressException {
        if (address.chars().anyMatch(c -> c <= ' ' || c == ',' || c == ';')) {
            throw new AddressException("Not one address");
        }
        var one = new InternetAddress(address, true);
        one.validate();
        if (!one.getAddress().equals(address)) {
            throw new AddressException("More than an address");
        }
        return one;
    }

    private static InternetAddress from(Sender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.address(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
