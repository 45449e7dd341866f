package org.openseat.engine;

/// How the children's wishes and the pools' orders become an assignment.
public enum Mechanism {
    /// A seat is kept only until somebody with a better claim asks for it: stable, best for every child among stable
    /// outcomes, and no child can gain by hiding what the family wants.
    ///
    /// Student-proposing deferred acceptance (Gale & Shapley 1962; Abdulkadiroğlu & Sönmez 2003).
    DEFERRED {
        @Override
        public Assignment assign(Market market, Run run) {
            return DeferredAcceptance.of(market, run);
        }
    },

    /// First choices are seated for good, then second choices get what is left, and so on: the district's own cascade
    /// (R-SEL-3, R-SEL-6), in which naming a popular first choice can cost a child the second.
    IMMEDIATE {
        @Override
        public Assignment assign(Market market, Run run) {
            if (market.hasHeldSeats()) {
                throw new IllegalArgumentException("Immediate acceptance is never run again over seats already held:"
                        + " call the waiting list instead (R-SEL-8).");
            }
            return ImmediateAcceptance.of(market, run);
        }
    };

    /// The assignment of this market; the same bits whatever the run's threads.
    ///
    /// @throws StoppedRun if the run's progress says so
    public abstract Assignment assign(Market market, Run run);

    public Assignment assign(Market market) {
        return assign(market, Run.QUIETLY);
    }
}
