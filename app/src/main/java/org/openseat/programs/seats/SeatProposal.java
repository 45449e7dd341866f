package org.openseat.programs.seats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;

/// Seats as somebody has declared them; they count once somebody else has confirmed them.
record SeatProposal(
        UUID id, String program, SchoolYear cycle, List<Row> rows, String why, AccountId by, String who, Instant at) {

    /// @param continuing pupils of the program who are in this grade next year
    /// @param continuingOw those of them whose one category is White (R-BAL-3)
    /// @param held seats for residents who enter without the draw
    record Row(Grade grade, int capacity, int continuing, int continuingOw, int held) {}

    SeatProposal {
        rows = List.copyOf(rows);
    }

    Optional<Row> row(Grade grade) {
        return rows.stream().filter(row -> row.grade() == grade).findFirst();
    }
}
