package org.openseat.cases.lists;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.page.Voice;
import org.openseat.ui.piece.Status;

/// A request as one line of a list, in its reader's words.
public interface CaseLine {

    CaseId id();

    ConfirmationNumber number();

    String href();

    String child();

    /// Where the child would go.
    String asks(Voice voice);

    /// Where the child would come from.
    String from(Voice voice);

    String grade(Voice voice);

    String year();

    String type(Voice voice);

    Instant received();

    @Nullable
    LocalDate due();

    Status status(Voice voice);

    /// Who works on it; null when nobody in particular does.
    @Nullable
    String worker();
}
