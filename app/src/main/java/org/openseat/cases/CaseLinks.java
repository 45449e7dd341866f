package org.openseat.cases;

import java.util.List;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;

/// What a module above adds to the page of a case of any kind, such as the letters that were written in it.
public interface CaseLinks {

    /// Links for this reader, in their words, newest first.
    List<Action> of(UUID caseId, SignedIn reader, Language language);
}
