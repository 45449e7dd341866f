package org.openseat.letters.queue;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Voice;
import org.openseat.start.Settings;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Writes mails and puts them into the queue; the [Postman] takes them from there after commit.
@Component
public class MailDesk {

    /// Where a request is found by its number, without signing in. (R-INT-14)
    private static final String STATUS = "/status";

    private final TemplateEngine templates;
    private final Words words;
    private final Sender sender;
    private final Messages messages;
    private final URI site;
    private final Clock clock;

    MailDesk(TemplateEngine templates, Words words, Sender sender, Messages messages, Settings settings, Clock clock) {
        this.templates = templates;
        this.words = words;
        this.sender = sender;
        this.messages = messages;
        this.site = settings.baseUrl();
        this.clock = clock;
    }

    public void write(Reader reader, Mail mail, Instant now) {
        var language =
                words.language(reader.language()).or(() -> words.language("en")).orElseThrow();
        var voice = new Voice(words, language, clock.getZone(), site);
        var subject = voice.say(mail.key() + ".subject", mail.with().toArray()).replaceAll("\\p{Cntrl}+", " ");
        var paragraphs = voice.paragraphs(mail.key() + ".text", mail.with());
        var button = mail.path() == null ? "" : words.say(language.code(), mail.key() + ".button");
        var link = mail.path() == null ? "" : voice.link(mail.path());
        var footer = words.say(language.code(), "letters.mail.footer", sender.name());
        var status = words.say(language.code(), "letters.mail.status");
        messages.queue(
                Channel.MAIL,
                mail,
                reader,
                new Messages.Written(
                        language.code(),
                        subject,
                        text(paragraphs, button, link, footer + "\n" + status + ": " + voice.link(STATUS)),
                        html(language, subject, paragraphs, button, link, footer, status, voice.link(STATUS))),
                now,
                now);
        if (reader.mobile() != null && words.has(language.code(), mail.key() + ".sms")) {
            messages.queue(
                    Channel.TEXT,
                    mail,
                    reader,
                    new Messages.Written(language.code(), "", sms(voice, mail, link), ""),
                    now,
                    Patience.byDay(now, clock.getZone()));
        }
    }

    /// One line: who writes, what for, and the link; nothing about the child.
    private String sms(Voice voice, Mail mail, String link) {
        return (sender.name() + ": "
                        + voice.say(mail.key() + ".sms", mail.with().toArray()) + " " + link)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static String text(List<String> paragraphs, String button, String link, String footer) {
        var body = String.join("\n\n", paragraphs);
        var action = link.isEmpty() ? "" : "\n\n" + button + ":\n" + link;
        return body + action + "\n\n-- \n" + footer + "\n";
    }

    private String html(
            Language language,
            String subject,
            List<String> paragraphs,
            String button,
            String link,
            String footer,
            String status,
            String statusLink) {
        var html = new StringOutput();
        templates.render(
                "letters/queue/MailHtml.jte",
                Map.ofEntries(
                        Map.entry("lang", language.code()),
                        Map.entry("dir", language.dir()),
                        Map.entry("subject", subject),
                        Map.entry("district", sender.name()),
                        Map.entry("paragraphs", paragraphs),
                        Map.entry("button", button),
                        Map.entry("link", link),
                        Map.entry("copy", words.say(language.code(), "letters.mail.copy")),
                        Map.entry("footer", footer),
                        Map.entry("status", status),
                        Map.entry("statusLink", statusLink)),
                html);
        return html.toString();
    }
}
