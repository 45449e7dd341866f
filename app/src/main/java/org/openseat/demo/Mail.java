package org.openseat.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.queue.Message;

/// A mail as the mailbox shows it: to whom, what it says, whether it has left, and the links in it.
record Mail(
        UUID id,
        String to,
        String language,
        String subject,
        String text,
        String html,
        Message.State state,
        Instant written,
        @Nullable Instant sent,
        List<String> links) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    /// A run of the text, either plain or a link.
    record Piece(String text, boolean link) {}

    static Mail of(Message message) {
        return new Mail(
                message.id(),
                message.address(),
                message.language(),
                message.subject(),
                message.text(),
                message.html(),
                message.state(),
                message.written(),
                message.sent(),
                pieces(message.text()).stream()
                        .filter(Piece::link)
                        .map(Piece::text)
                        .toList());
    }

    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        var end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return List.copyOf(pieces);
    }
}
