package org.openseat.permits;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.Deadline;
import org.openseat.rulebook.Told;

/// A date that something is due by, kept together with how it was counted that day.
public record KeptDeadline(LocalDate date, List<Told> counted) {

    public KeptDeadline {
        counted = List.copyOf(counted);
    }

    static KeptDeadline of(Deadline deadline) {
        return new KeptDeadline(
                deadline.date(), deadline.steps().stream().map(Told::of).toList());
    }
}
