package org.openseat.permits.affidavit;

import java.time.Instant;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;

/// What happens to a child-care affidavit, to be told by mail. (BUL-5347 Att. D)
sealed interface AffidavitNews {

    /// A parent asks a provider to sign.
    ///
    /// @param path the link's path within this site; whoever has it can sign
    record Asked(
            UUID affidavit,
            String address,
            String language,
            String provider,
            String parent,
            String child,
            String school,
            String path,
            Instant expires)
            implements AffidavitNews {}

    /// The provider has signed; the parent's signature is missing.
    record Signed(UUID affidavit, CaseId permit, AccountId family, String provider, String child)
            implements AffidavitNews {}
}
