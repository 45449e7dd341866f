package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.beans.factory.DisposableBean;

/// The mail server at the road: keeps every mail, and waits for one that is on its way.
final class PostOffice implements DisposableBean {

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    private final GreenMail server;

    private PostOffice(GreenMail server) {
        this.server = server;
    }

    static PostOffice open() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new PostOffice(server);
    }

    /// A mail as its reader sees it.
    record Letter(String subject, String text, String html, String language) {

        String link() {
            var link = LINK.matcher(text);
            assertThat(link.find()).as("a link in “%s”", subject).isTrue();
            return link.group();
        }
    }

    String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /// The newest mail to this address whose subject is one of these, as soon as it has come.
    Letter await(String address, List<String> subjects) {
        return await(address, mail -> subjects.contains(mail.subject()));
    }

    /// The newest mail to this address whose subject begins so.
    Letter awaitLike(String address, String beginning) {
        return await(address, mail -> mail.subject().startsWith(beginning));
    }

    /// The same, but none that had come before: a link in it may be used up.
    Letter awaitAnother(String address, List<String> subjects, List<Letter> before) {
        return await(address, mail -> subjects.contains(mail.subject()) && !before.contains(mail));
    }

    private Letter await(String address, Predicate<Letter> wanted) {
        try {
            return soon(() -> all(address).reversed().stream().filter(wanted).findFirst());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "The mail did not come to " + address + ", only "
                            + all(address).stream().map(Letter::subject).toList(),
                    e);
        }
    }

    /// Every mail to this address, oldest first.
    List<Letter> all(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(to(address))
                .map(PostOffice::read)
                .toList();
    }

    private static Predicate<MimeMessage> to(String address) {
        return mail -> {
            try {
                return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                        .anyMatch(reader -> reader.toString().contains(address));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static Letter read(MimeMessage mail) {
        try {
            var parts = (MimeMultipart) mail.getContent();
            return new Letter(
                    mail.getSubject(),
                    content(parts.getBodyPart(0)),
                    content(parts.getBodyPart(1)),
                    mail.getHeader("Content-Language", null));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
