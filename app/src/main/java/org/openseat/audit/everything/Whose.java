package org.openseat.audit.everything;

import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.documents.Document;

/// Whose the papers and letters of a request are: a letter is addressed to the home of the guardian who filed, a paper
/// shows
/// where its sender lives and works, and guardians who live apart need not know it of each other. (R-ACC-18)
///
/// @param filedBy who asked; letters are written to this account
/// @param guardians everybody who is or was linked to the child
record Whose(AccountId reader, UUID filedBy, Set<UUID> guardians) {

    boolean letters() {
        return filedBy.equals(reader.value());
    }

    /// What came by number or over the counter came for the guardian who filed.
    boolean paper(Document paper) {
        return guardians.contains(paper.sentBy()) ? paper.sentBy().equals(reader.value()) : letters();
    }
}
