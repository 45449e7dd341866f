package org.openseat.letters.inbox;

import org.openseat.letters.queue.Channel;
import org.openseat.letters.queue.Message;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;

/// Says in the reader's words what a message is and what has become of it.
final class MessagePieces {

    private static final int SHORT = 70;

    /// A text has no subject: its first words stand for it.
    static String subject(Message message) {
        if (message.channel() == Channel.MAIL) {
            return message.subject();
        }
        var text = message.text().replaceAll("\\s*https?://\\S+", "");
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    static Status status(Frame frame, Message message) {
        var tone = switch (message.state()) {
            case QUEUED -> Status.Tone.WAITING;
            case SENT -> Status.Tone.OPEN;
            case DELIVERED -> Status.Tone.DONE;
            case BOUNCED, FAILED -> Status.Tone.ATTENTION;
        };
        return new Status(tone, frame.say("letters.messages.state." + message.state()));
    }

    static String way(Frame frame, Message message) {
        return frame.say("letters.messages.by." + message.channel());
    }

    private MessagePieces() {}
}
