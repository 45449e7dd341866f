package org.openseat.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A report that staff may ask for. (rules §9)
public enum Report {
    /// X1: what the student information system must know of each permit.
    SIS_PERMITS,
    /// X8: how long each step of each request took.
    PROCESSING_CASES,
    /// X8: the same, school by school.
    PROCESSING_SCHOOLS,
    /// X9: denials by school, type and reason, and how many did not stand.
    DENIALS,
    /// X12: which schools have reminded the parents each semester.
    SEMESTER_NOTICES,
    /// X8: how long each step of each request between districts took.
    INTER_PROCESSING,
    /// X10: children who attend while their permit between districts is decided, by the day it ends.
    INTER_STAYS,
    /// X11: requests between districts by district, reason, grade and outcome, and how many went to the county.
    INTER_COUNTS,
    /// X17: the log with its fingerprints, as `openseat-verifier audit` checks it.
    LOG;

    /// Whether only the district's office may have it, and then all of it: schools know of a request between districts
    /// only what they are asked about, and the log is about all. (R-ROL-3)
    public boolean officeOnly() {
        return this == INTER_PROCESSING || this == INTER_COUNTS || this == LOG;
    }

    /// As files and addresses name it: `sis-permits`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Report> of(String code) {
        return Arrays.stream(values())
                .filter(report -> report.code().equals(code))
                .findFirst();
    }
}
