package org.openseat.permits.page;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.file.CaseFile;

/// What a feature adds to the page of a case, such as why a permit was ended or what special education said.
public interface CaseCards {

    /// Cards for this reader, in their words.
    List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today);
}
