package org.openseat.casework.web;

import java.time.LocalDate;
import org.openseat.permits.PermitQueue;
import org.openseat.permits.PermitQueue.State;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Status;

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
            case AT_RESIDENCE_SCHOOL -> open(frame, from);
            case AT_REQUESTED_SCHOOL -> open(frame, to);
            case GRANTED -> said(frame, Status.Tone.DONE, "");
            case DENIED_BY_RESIDENCE -> said(frame, Status.Tone.STOPPED, from);
            case DENIED_BY_REQUESTED -> said(frame, Status.Tone.STOPPED, to);
            case WITHDRAWN -> said(frame, Status.Tone.OPEN, "");
        };
    }

    private Status open(Frame frame, String school) {
        return said(frame, daysLeft < 0 ? Status.Tone.ATTENTION : Status.Tone.WAITING, school);
    }

    private Status said(Frame frame, Status.Tone tone, String school) {
        return new Status(tone, frame.say(key(item.state()), school));
    }

    static String key(State state) {
        return "casework.state." + state;
    }
}
