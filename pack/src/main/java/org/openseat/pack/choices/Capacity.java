package org.openseat.pack.choices;

import java.util.Optional;
import org.openseat.district.Grade;

/// The seats of a program in one grade and cycle: one line of `capacity.csv`. (R-BAL-6)
///
/// @param share the PHBAO share in percent; empty for a program without a balance rule
/// @param continuing pupils who will be in this grade, repeaters included
/// @param continuingOw those of them whose one category is White (R-BAL-3)
/// @param held seats kept for residents who enter without the draw
public record Capacity(
        String program,
        Grade grade,
        Optional<Integer> share,
        int capacity,
        int continuing,
        int continuingOw,
        int held) {

    /// The most that any of the four numbers can be.
    public static final int MOST = 99_999;

    /// Whether more continue, or are kept a seat, than there are seats.
    public boolean isOverEnrolled() {
        return continuing + held > capacity;
    }
}
