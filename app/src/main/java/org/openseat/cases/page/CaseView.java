package org.openseat.cases.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.cases.record.Timeline;
import org.openseat.rulebook.Opinion;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// A case as one person reads it: what the page of every case shows, in the reader's words.
public interface CaseView {

    CaseHead head();

    /// The title of its page.
    String title(Voice voice);

    /// Whether somebody of the staff reads it, else a family.
    boolean staff();

    /// Where staff come from.
    Action desk(Voice voice);

    Status status(Voice voice);

    NextStep next(Voice voice);

    /// The day on the next-step card, for the reader's own calendar; null when there is none.
    @Nullable
    CaseDay day(Voice voice);

    /// What the rules say.
    Opinion opinion();

    /// All that happened, newest first.
    List<Timeline.Entry> timeline();

    /// What happened, in one sentence, and why.
    String what(Timeline.Entry entry, Voice voice);

    @Nullable
    String why(Timeline.Entry entry, Voice voice);

    /// The papers it has or needs.
    List<CasePaper> papers(Voice voice);

    /// The way to send one more paper; null where there is none.
    default @Nullable Action sendPaper(Voice voice) {
        return null;
    }

    /// What the reader may do, but is not led to.
    List<Action> aside(Voice voice);

    /// What a family finds beside the confirmation.
    default List<Action> afterSubmission(Voice voice) {
        return List.of();
    }

    /// How urgent it is to the family: 0 is first.
    int urgency();
}
