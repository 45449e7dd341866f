package org.openseat.letters.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.openseat.letters.queue.Deliveries;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Looks into the mailbox to which mail servers report, and writes down which mails did not arrive.
/// (decisions/2026-11-22-bounces.md)
///
/// What has been looked at is marked as seen and stays for a person to read; read twice, it changes nothing.
@Component
class BounceMailbox implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final String PATIENCE_MILLIS = "10000";

    private final String url;
    private final Deliveries deliveries;

    BounceMailbox(@Value("${openseat.bounces-url:}") String url, Deliveries deliveries) {
        this.url = url.strip();
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "letters.bounces";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public void work(ZonedDateTime now) throws MessagingException {
        if (!url.isEmpty()) {
            look(URI.create(url));
        }
    }

    /// @param box such as `imap://user:password@host:143/INBOX`
    void look(URI box) throws MessagingException {
        var session = Session.getInstance(properties(box.getScheme()));
        try (var store = session.getStore(box.getScheme())) {
            store.connect(box.getHost(), box.getPort(), user(box, 0), user(box, 1));
            try (var folder = store.getFolder(name(box))) {
                folder.open(Folder.READ_WRITE);
                for (var mail : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    read((MimeMessage) mail);
                    mail.setFlag(Flags.Flag.SEEN, true);
                }
            }
        }
    }

    /// One that cannot be read keeps none of the others waiting.
    private void read(MimeMessage mail) {
        try {
            Report.in(mail).ifPresent(report -> {
                deliveries.learned(report.message(), report.state(), report.status());
                LOG.info("Mail {} is reported as {}", report.message(), report.state());
            });
        } catch (MessagingException | IOException e) {
            LOG.warn(
                    "A report in the mailbox for bounces cannot be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static String name(URI box) {
        var path = box.getPath() == null ? "" : box.getPath().replaceFirst("^/", "");
        return path.isEmpty() ? "INBOX" : path;
    }

    private static String user(URI box, int part) {
        var parts = (box.getRawUserInfo() == null ? "" : box.getRawUserInfo()).split(":", 2);
        return part < parts.length ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }

    private static Properties properties(String scheme) {
        var properties = new Properties();
        var prefix = "mail." + scheme + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
