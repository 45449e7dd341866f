package org.openseat.permits.affidavit.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.permits.affidavit.CareCase;

/// The applications for a child-care permit that are still being filled in.
public interface CareDrafts {

    /// The application, if it is this family's and its schools are chosen.
    Optional<CareCase> find(CaseId id, AccountId family, LocalDate today);
}
