package org.openseat.applications.ledger;

/// Where the fact stands that a line of points rests on.
public enum Source {
    SCHOOL_RECORDS,
    APPLICATION,
    NO_RECORD
}
