package org.openseat.cases.papers;

import org.openseat.accounts.SignedIn;
import org.openseat.documents.DocumentId;

/// Knows which papers an office has looked at: none is accepted or sent back unseen. (R-IDP-19)
public interface OpenedPapers {

    /// Whether this person, or somebody of the same office, has opened the paper.
    boolean opened(DocumentId paper, SignedIn by);
}
