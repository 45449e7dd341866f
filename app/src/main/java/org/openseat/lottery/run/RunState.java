package org.openseat.lottery.run;

/// How far a run has come.
public enum RunState {
    /// Category, mechanism and source of the value are chosen.
    PREPARED,
    /// The applications are copied; what changes later does not reach the run.
    FROZEN,
    /// Manifest and frozen files are public, before the value exists.
    ANNOUNCED,
    /// The value is keyed in by two persons; the runner draws by itself.
    VALUED,
    /// The independent check said no: there is no result.
    REFUSED,
    /// Drawn and checked; the list of what must hold is made.
    REPORTED,
    /// Two persons released it, for an instant.
    SIGNED,
    /// The first share sees its result.
    STARTED,
    /// Everybody does.
    RELEASED,
    /// Nobody does: one person stopped it.
    HELD,
    /// Does not count any more; kept with its reason.
    SET_ASIDE;

    /// Whether manifest and frozen files are public.
    public boolean isAnnounced() {
        return compareTo(ANNOUNCED) >= 0;
    }
}
