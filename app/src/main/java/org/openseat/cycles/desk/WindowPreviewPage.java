package org.openseat.cycles.desk;

import java.util.List;
import java.util.UUID;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.WindowReach.Reach;
import org.openseat.cycles.WindowTable;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Shows whom a change of a window reaches and what moves with it, before it is made.
///
/// @param id of the form: sent twice, the change is made once
record WindowPreviewPage(Cycle cycle, WindowTable.Kept kept, Form form, UUID id, WindowForm.Wanted wanted, Reach reach)
        implements Page {

    List<String> against(Frame frame) {
        return Sentences.say(wanted.against(), frame.language().locale());
    }

    /// The proof of eligibility moves with the on-time window.
    boolean evidenceMoves() {
        return kept.row().window() == Window.ON_TIME
                && cycle.evidence().moment().equals(kept.row().closes());
    }

    /// Points are computed on their day; a window that closes after it leaves out who files last.
    boolean afterPoints() {
        var closes = wanted.row().closes();
        var points = cycle.numbers().days().points();
        return kept.row().window() == Window.ON_TIME
                && closes != null
                && new Closing(closes, cycle.zone())
                        .instant()
                        .isAfter(points.atStartOfDay(cycle.zone()).toInstant());
    }

    String path() {
        return WindowsController.path(cycle, kept.row().window());
    }
}
