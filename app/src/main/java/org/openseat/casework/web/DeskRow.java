package org.openseat.casework.web;

import java.time.LocalDate;
import org.openseat.permits.PermitQueue;
import org.openseat.permits.PermitState;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;

/// A request as one line of the desk, in the reader's words.
///
/// @param daysLeft school days until the school should have decided; −1 when they are over
record DeskRow(PermitQueue.Item item, String from, String to, int daysLeft) {

    private static final int SOON = 1;

    String href() {
        return "/permits/" + item.id();
    }

    String grade(Frame frame) {
        return Sentences.word(item.grade(), frame.language().locale());
    }

    String reason(Frame frame) {
        return Sentences.word(item.type(), frame.language().locale());
    }

    LocalDate received(Frame frame) {
        return item.received().atZone(frame.zone()).toLocalDate();
    }

    String left(Frame frame) {
        return daysLeft < 0 ? frame.say("casework.left.over") : frame.say("casework.left.days", daysLeft);
    }

    /// At a school's own desk: is it our turn, and how urgent is it?
    Status ours(Frame frame) {
        if (item.due() == null || item.paperRefused()) {
            return status(frame);
        }
        return daysLeft <= SOON
                ? new Status(Status.Tone.ATTENTION, frame.say("casework.state.urgent"))
                : new Status(Status.Tone.TODO, frame.say("casework.state.yours"));
    }

    /// Where the request stands, for everybody.
    Status status(Frame frame) {
        if (item.due() != null && item.paperRefused()) {
            return new Status(Status.Tone.WAITING, frame.say("casework.state.family"));
        }
        return switch (item.state()) {
            case AT_RESIDENCE_SCHOOL, DENIED_BY_RESIDENCE -> said(frame, from);
            default -> said(frame, to);
        };
    }

    private Status said(Frame frame, String school) {
        return new Status(tone(), frame.say(key(item.state()), school));
    }

    /// An answer that is overdue stands out.
    private Status.Tone tone() {
        var tone = item.state().tone();
        return tone == Status.Tone.WAITING && daysLeft < 0 ? Status.Tone.ATTENTION : tone;
    }

    static String key(PermitState state) {
        return "permits.state." + state;
    }
}
