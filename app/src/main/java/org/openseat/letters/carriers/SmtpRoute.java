package org.openseat.letters.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The way to a mail server: `smtp://` upgrades to TLS where the server offers it, `smtps://` is TLS from the start.
final class SmtpRoute {

    private static final String PATIENCE_MILLIS = "10000";

    private final URI url;
    private final Session session;

    SmtpRoute(URI url) {
        if (!("smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme())) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "OPENSEAT_SMTP_URL must look like smtp://user:password@host:port or smtps://…");
        }
        this.url = url;
        this.session = Session.getInstance(properties(url.getScheme()));
    }

    Session session() {
        return session;
    }

    void send(MimeMessage mail) throws MessagingException {
        try (var transport = session.getTransport(url.getScheme())) {
            transport.connect(url.getHost(), url.getPort(), user(0), user(1));
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static Properties properties(String scheme) {
        var properties = new Properties();
        var prefix = "mail." + scheme + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // Half an answer is no answer: what is not accepted for its one reader counts as not sent.
        properties.setProperty(prefix + "sendpartial", "false");
        return properties;
    }

    private @Nullable String user(int part) {
        var info = url.getRawUserInfo();
        if (info == null) {
            return null;
        }
        var parts = info.split(":", 2);
        return part < parts.length ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }
}
