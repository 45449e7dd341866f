package org.openseat.interdistrict.meanwhile;

import java.time.LocalDate;
import org.openseat.cases.CaseId;

/// What others may hear of a child who attends while its permit is decided. (R-PRV-3, R-PRV-5)
public sealed interface StayNews {

    CaseId request();

    record Begun(CaseId request, LocalDate first, LocalDate last) implements StayNews {}

    /// The time runs out and no permit has come.
    record Warned(CaseId request, LocalDate last) implements StayNews {}

    record Ended(CaseId request, LocalDate on, InterStay.Over why) implements StayNews {}
}
