package org.openseat.letters.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.queue.Message;

/// What a mail server reports about one of our mails, hours or days after it had taken it. (RFC 3464)
///
/// @param message the number of our mail
/// @param state whether it arrived or never will
/// @param status the server's code, such as `5.1.1`
record Report(UUID message, Message.State state, String status) {

    private static final int LARGEST = 2_000_000;
    private static final Pattern NUMBER =
            Pattern.compile("[+<]([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");
    private static final Pattern STATUS = Pattern.compile("^\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");

    /// Nothing for a mail that is no report, is about no mail of ours, or only says that delivery takes longer.
    static Optional<Report> in(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")
                || mail.getSize() > LARGEST
                || !(mail.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        var states = new ArrayList<InternetHeaders>();
        var ours = new ArrayList<String>();
        headers(mail.getHeader("To")).forEach(ours::add);
        headers(mail.getHeader("Delivered-To")).forEach(ours::add);
        headers(mail.getHeader("X-Original-To")).forEach(ours::add);
        for (int i = 0; i < parts.getCount(); i++) {
            read(parts.getBodyPart(i), states, ours);
        }
        return number(ours)
                .flatMap(number -> states.stream()
                        .flatMap(state -> of(number, state).stream())
                        .findFirst());
    }

    private static void read(BodyPart part, List<InternetHeaders> states, List<String> ours)
            throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) {
            // Groups of headers with empty lines between: one for the mail, then one for each reader.
            var content = new ByteArrayInputStream(bytes(part));
            while (content.available() > 0) {
                states.add(new InternetHeaders(content));
            }
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            var content = new ByteArrayInputStream(bytes(part));
            headers(new InternetHeaders(content).getHeader("Message-ID")).forEach(ours::add);
        }
    }

    private static byte[] bytes(BodyPart part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return content.readNBytes(LARGEST);
        }
    }

    private static Optional<Report> of(UUID number, InternetHeaders state) {
        var action = headers(state.getHeader("Action"))
                .findFirst()
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        var found =
                STATUS.matcher(headers(state.getHeader("Status")).findFirst().orElse(""));
        var status = found.find() ? found.group(1) : "";
        return switch (action) {
            case "failed" -> Optional.of(new Report(number, Message.State.BOUNCED, status.isEmpty() ? "5" : status));
            case "delivered" -> Optional.of(new Report(number, Message.State.DELIVERED, status));
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> number(List<String> ours) {
        return ours.stream()
                .flatMap(text -> NUMBER.matcher(text.toLowerCase(Locale.ROOT)).results())
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst();
    }

    private static Stream<String> headers(String @Nullable [] values) {
        return values == null ? Stream.empty() : Stream.of(values);
    }
}
