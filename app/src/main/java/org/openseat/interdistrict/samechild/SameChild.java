package org.openseat.interdistrict.samechild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;

/// Other requests for what seems to be the same child, sent from another account.
///
/// @param undecided those that could be joined with this one, for the office
/// @param takenIn those that were joined into this one, for the office
/// @param into the one that goes on in place of this one
public record SameChild(
        List<Other> undecided,
        List<Other> takenIn,
        @Nullable Other into) {

    /// Another request: its number, and its page for whoever may open it.
    public record Other(CaseId id, String number) {

        public String path() {
            return "/inter/" + id;
        }
    }
}
