package org.openseat.rulebook.inter;

import org.openseat.rulebook.Known;

/// Whether the home district of an incoming student was asked to let it go, and what it said. (R-INT-22, R-INT-23)
public enum Release {
    NOT_ASKED,
    /// It was asked and has not answered.
    ASKED,
    GIVEN,
    REFUSED;

    public static Release said(boolean yes) {
        return yes ? GIVEN : REFUSED;
    }

    /// Whether it lets the student go.
    public Known known() {
        return switch (this) {
            case GIVEN -> Known.YES;
            case REFUSED -> Known.NO;
            case NOT_ASKED, ASKED -> Known.UNKNOWN;
        };
    }

    /// It was asked for and is not there: what this district says then is no denial the county hears.
    public boolean lacking() {
        return this == ASKED || this == REFUSED;
    }
}
