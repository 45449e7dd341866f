package org.openseat.cases.papers;

import java.time.ZonedDateTime;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.ui.Answer;

/// Shows the page of a case again, with a notice; each kind has its own page.
public interface CaseAgain {

    /// The code of the kind.
    String kind();

    /// Somebody was faster: the case as it now stands.
    Answer overtaken(CaseId id, SignedIn who, ZonedDateTime now);

    /// A paper is not to be accepted, and what is wrong with it was not said.
    Answer noProblemChosen(CaseId id, SignedIn who, ZonedDateTime now);
}
