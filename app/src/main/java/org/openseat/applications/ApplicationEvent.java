package org.openseat.applications;

import org.openseat.cases.record.CaseEvent;

/// What can happen to an application, beside what can happen in every case.
public enum ApplicationEvent implements CaseEvent {
    /// The family changed it; the number stays.
    EDITED,
    /// Its windows have closed.
    ENTERED,
    /// The lists have closed.
    CLOSED,
    /// Staff keyed in a paper form.
    KEYED,
    VOIDED,
    /// The family says that a line of its points is wrong.
    CORRECTION_ASKED,
    POINTS_CORRECTED,
    POINTS_CONFIRMED,
    /// A school or the district confirms that the child qualifies.
    PROOF_CONFIRMED,
    PROOF_NOT_CONFIRMED
}
