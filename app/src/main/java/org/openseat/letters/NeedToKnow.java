package org.openseat.letters;

import java.util.UUID;
import org.openseat.accounts.SignedIn;

/// Keeps a letter from readers who may open its case but need not know what it says. (R-ROL-3)
public interface NeedToKnow {

    /// @param kind the key of its [org.openseat.letters.sheet.LetterKind]
    boolean keeps(UUID caseId, String kind, SignedIn reader);
}
