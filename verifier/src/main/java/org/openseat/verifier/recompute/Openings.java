package org.openseat.verifier.recompute;

import org.jspecify.annotations.Nullable;
import org.openseat.verifier.recompute.CapacityFile.Seats;

/// The seats of one program and grade that are free, and how many of them are counted toward each group. (R-BAL-6)
///
/// @param balance null where no share stands or the year has no balance rule
record Openings(int openings, @Nullable Balance balance, String how) {
    /// Whole seats; the targets add up to the capacity.
    record Balance(int targetPhbao, int targetOw, int needPhbao, int needOw) {}

    static Openings of(Seats seats, Year year) {
        int free = seats.capacity() - seats.continuing() - seats.held();
        int openings = Math.max(0, free);
        boolean balanced = seats.share().isPresent() && year.raceBalance();
        var balance = balanced ? balance(seats, openings) : null;
        if (balance != null && openings > 0 && balance.needPhbao + balance.needOw != openings) {
            throw new IllegalStateException("The needs do not add up to the openings: " + seats + " " + balance);
        }
        return new Openings(openings, balance, free <= 0 ? "full" : balanced ? "balanced" : "one_list");
    }

    private static Balance balance(Seats seats, int openings) {
        int targetPhbao = (2 * seats.capacity() * seats.share().orElseThrow() + 100) / 200; // half goes up
        int targetOw = seats.capacity() - targetPhbao;
        int phbao = seats.continuing() - seats.continuingOw();
        return new Balance(
                targetPhbao,
                targetOw,
                need(openings, targetPhbao - phbao),
                need(openings, targetOw - seats.continuingOw()));
    }

    private static int need(int openings, int missing) {
        return Math.min(openings, Math.max(0, missing));
    }
}
