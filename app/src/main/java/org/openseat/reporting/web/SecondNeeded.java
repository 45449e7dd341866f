package org.openseat.reporting.web;

import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.reporting.second.Asked;

/// A file is too large for one person alone: what has been asked so far.
///
/// @param reader who looks at the page
record SecondNeeded(long rows, int limit, AccountId reader, List<Asked> asked) {

    boolean own(Asked one) {
        return one.by().equals(reader);
    }

    boolean waits() {
        return asked.stream().anyMatch(this::own);
    }

    /// What this reader may say yes to.
    List<Asked> ofOthers() {
        return asked.stream().filter(one -> !own(one) && !one.confirmed()).toList();
    }
}
