package org.openseat.permits.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.page.Voice;
import org.openseat.district.Grade;
import org.openseat.permits.PermitState;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.piece.Status;

/// A permit request as one line of the desk.
///
/// @param due when the school that has it should decide; null once decided
/// @param paperRefused whether the family must send another paper
/// @param ours whether it is the turn of one of the reader's schools
/// @param daysLeft school days until it is due; −1 when they are over
record PermitLine(
        CaseId id,
        ConfirmationNumber number,
        String child,
        String fromSchool,
        String toSchool,
        Grade level,
        String year,
        PermitType permit,
        Instant received,
        PermitState state,
        @Nullable LocalDate due,
        boolean paperRefused,
        boolean ours,
        int daysLeft) {

    private static final int SOON = 1;

    CaseLine in(Voice voice) {
        return new CaseLine(
                id,
                number,
                "/permits/" + id,
                child,
                toSchool,
                voice.say("permits.desk.from", fromSchool),
                voice.word(level),
                year,
                voice.word(permit),
                received,
                due,
                status(voice),
                null);
    }

    private Status status(Voice voice) {
        if (due != null && paperRefused) {
            return new Status(Status.Tone.WAITING, voice.say("permits.desk.family"));
        }
        if (due != null && ours) {
            return daysLeft <= SOON
                    ? new Status(Status.Tone.ATTENTION, voice.say("permits.desk.urgent"))
                    : new Status(Status.Tone.TODO, voice.say("permits.desk.yours"));
        }
        return new Status(tone(), voice.say("permits.state." + state, state.atResidence() ? fromSchool : toSchool));
    }

    /// An answer that is overdue stands out.
    private Status.Tone tone() {
        var tone = state.tone();
        return tone == Status.Tone.WAITING && daysLeft < 0 ? Status.Tone.ATTENTION : tone;
    }
}
