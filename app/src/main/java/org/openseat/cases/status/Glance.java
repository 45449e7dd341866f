package org.openseat.cases.status;

import java.util.List;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Voice;
import org.openseat.ui.piece.Due;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// What may be said of a request to somebody who has its number and is not signed in: where it stands, what is next.
record Glance(ConfirmationNumber number, Status status, NextStep next) {

    static Glance of(CaseView view, Voice voice) {
        return new Glance(view.head().number(), view.status(voice), view.next(voice));
    }

    /// Without the links that only a signed-in family can use, and without how its days were counted.
    Glance {
        var due = next.due();
        next = new NextStep(
                next.what(),
                next.text(),
                next.who(),
                due == null ? null : new Due(due.day(), due.left(), List.of(), null),
                List.of());
    }
}
