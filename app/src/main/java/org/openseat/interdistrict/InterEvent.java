package org.openseat.interdistrict;

import org.openseat.cases.record.CaseEvent;

/// What can happen in a request between districts; each has its sentence at `interdistrict.event.<NAME>`.
public enum InterEvent implements CaseEvent {
    SUBMITTED,
    REFERRED,
    COMPLETE,
    TAKEN_ON,
    PAPER_ADDED_BY_NUMBER,
    PAPER_REMOVED_BY_NUMBER,
    ASKED,
    REMINDED,
    ABANDONED,
    RELEASE_AWAITED,
    RELEASED,
    RELEASE_REFUSED,
    RELEASE_OVERDUE,
    SCHOOL_AWAITED,
    SCHOOL_ACCEPTS,
    SCHOOL_REFUSES,
    APPROVED,
    DENIED,
    DEEMED_DENIED,
    REOPENED,
    YEAR_OVER,
    WITHDRAWN,
    REVOKED,
    APPEALED,
    APPEAL_GRANTED,
    APPEAL_GRANTED_WAITS,
    APPEAL_DENIED,
    COMMITTEE_SILENT,
    OFFICE_SILENT,
    TO_COUNTY,
    COUNTY_GRANTED,
    COUNTY_DENIED,
    SCHOOL_LETS_GO,
    SCHOOL_KEEPS,
    OFFICIAL_ASKED,
    OTHER_ACCEPTS,
    OTHER_REFUSES,
    STAY_BEGUN,
    STAY_WARNED,
    STAY_MOVED,
    STAY_OVER_PERMIT,
    STAY_OVER_TIME,
    STAY_OVER_NO_DECISION_PENDING,
    STAY_OVER_LEFT,
    NOTED,
    HANDED_OVER,
    JOINED,
    EXPIRED;

    /// The fact that says which day has passed, and by when the family goes to the county.
    public static final String DAY = "day";

    public static final String COUNTY_BY = "countyBy";

    /// What staff wrote or did among themselves, and what families need not know.
    @Override
    public boolean forStaffOnly() {
        return this == NOTED || this == HANDED_OVER || this == OFFICIAL_ASKED;
    }
}
