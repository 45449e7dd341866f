package org.openseat.programs;

import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.seats.Openings;

/// The seats of a program in one grade and cycle, as they were declared last. (R-BAL-6)
///
/// @param share the PHBAO share in percent; empty without a balance rule
/// @param version counts up with each declaration
public record ProgramSeats(
        String program,
        SchoolYear cycle,
        Grade grade,
        Optional<Integer> share,
        int capacity,
        int continuing,
        int continuingOw,
        int held,
        int version) {

    /// How many are free, and why.
    public Openings.Result openings(boolean raceBalance) {
        return Openings.compute(
                new Openings.Facts(capacity, continuing, continuingOw, held, share.orElse(null)), raceBalance);
    }
}
