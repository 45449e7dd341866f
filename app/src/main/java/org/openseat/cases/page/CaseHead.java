package org.openseat.cases.page;

import java.time.Instant;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolYear;

/// What stands at the top of every page of a case.
///
/// @param path where the page of the case is
/// @param from where the child is, and `to` where it would go
public record CaseHead(
        CaseId id,
        ConfirmationNumber number,
        SchoolYear year,
        Instant submittedAt,
        String path,
        String child,
        String from,
        String to) {}
