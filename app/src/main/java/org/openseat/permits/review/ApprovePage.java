package org.openseat.permits.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseFile;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.SeatFree;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks the requested school once more before it grants the permit, shows its seats, and takes a note.
///
/// @param refusal the rule that keeps it from doing so
record ApprovePage(
        CaseFile file,
        SeatFree.Facts seats,
        Form form,
        @Nullable Finding refusal) implements Page {

    /// What the rule says of the seats as they are now.
    List<String> seatsSaid(Frame frame) {
        return Sentences.say(SeatFree.judge(seats).reasons(), frame.language().locale());
    }
}
