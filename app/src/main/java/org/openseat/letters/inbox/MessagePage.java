package org.openseat.letters.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openseat.letters.queue.Message;
import org.openseat.ui.Page;

/// One message as it was sent, with its links to be followed.
record MessagePage(Message message) implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    /// A run of the text, plain or a link.
    record Piece(String text, boolean link) {}

    /// A link that opens the account itself is left out: whoever sits at a browser left open must not get it.
    List<Piece> pieces() {
        var text = message.text();
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        var end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(message.secret() ? new Piece("…", false) : new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return List.copyOf(pieces);
    }
}
