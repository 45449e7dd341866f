package org.openseat.engine.kinds;

import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;

/// A kind of program that is drawn by itself (R-CHO-13), with the district's way to give its seats.
///
/// What a year may change (deferred acceptance for magnets, R-SEL-6) is said when a run is prepared; this is the
/// default.
public enum ProgramKind {
    MAGNET(Mechanism.IMMEDIATE, Lists.FIRST, Ask.RANKED),
    GIFTED_MAGNET(Mechanism.IMMEDIATE, Lists.FIRST, Ask.RANKED),
    HIGHLY_GIFTED_MAGNET(Mechanism.IMMEDIATE, Lists.FIRST, Ask.RANKED),
    PERMIT_WITH_TRANSPORTATION(Mechanism.DEFERRED, Lists.NONE, Ask.RANKED),
    DUAL_LANGUAGE(Mechanism.DEFERRED, Lists.FIRST, Ask.RANKED),
    ADVANCED_STUDIES(Mechanism.IMMEDIATE, Lists.FIRST, Ask.RANKED),
    AFFILIATED_CHARTER(Mechanism.DEFERRED, Lists.BETTER, Ask.UNRANKED),
    UNIQUE_EDUCATION(Mechanism.DEFERRED, Lists.BETTER, Ask.RANKED),
    OPEN_ENROLLMENT(Mechanism.DEFERRED, Lists.BETTER, Ask.UNRANKED),
    ZONES_OF_CHOICE(Mechanism.DEFERRED, Lists.BETTER, Ask.RANKED),
    CONSERVATORY(Mechanism.DEFERRED, Lists.BETTER, Ask.RANKED);

    /// Who waits for what after the draw.
    public enum Lists {
        /// The first choice of a child without a seat (R-SEL-5, R-DLE-8).
        FIRST,
        /// Every choice above the seat.
        BETTER,
        /// Nobody: who is not placed asks again next year (R-PWT-7).
        NONE
    }

    /// Whether a family says which school it would rather have.
    public enum Ask {
        RANKED,
        /// Each school draws for itself, and a child may be offered several (R-AFC-2, R-OE-8).
        UNRANKED
    }

    private final Mechanism mechanism;
    private final Lists lists;
    private final Ask ask;

    ProgramKind(Mechanism mechanism, Lists lists, Ask ask) {
        this.mechanism = mechanism;
        this.lists = lists;
        this.ask = ask;
    }

    public Mechanism mechanism() {
        return mechanism;
    }

    public Lists lists() {
        return lists;
    }

    public Ask ask() {
        return ask;
    }

    /// Whether the other twin comes in when one does (R-SEL-7: not in magnets; R-DLE-7; R-OE-7 for all siblings).
    public boolean twinsTogether() {
        return this == DUAL_LANGUAGE || this == OPEN_ENROLLMENT;
    }

    /// The rule in the engine's words; a kind without lists is asked like one whose families wait for better
    /// choices.
    public WaitingLists.Rule waitingRule() {
        return switch (lists) {
            case FIRST -> WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED;
            case BETTER, NONE -> WaitingLists.Rule.EVERY_BETTER_CHOICE;
        };
    }
}
