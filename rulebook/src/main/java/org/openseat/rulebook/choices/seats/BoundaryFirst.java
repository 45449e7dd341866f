package org.openseat.rulebook.choices.seats;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;

/// A Continuous Enrollment magnet takes students all year: those of the school's own area first, then any other
/// eligible
/// student in the order of asking, while there is room. (Choices site 2014-15, R-SA-4)
public final class BoundaryFirst {
    public static final Clause CLAUSE = new Clause("Choices site (2014-15)", "Continuous Enrollment");

    /// Somebody who asks for a seat.
    public record Asking(String number, boolean inBoundary, Instant asked) {}

    public record AreaFirst() implements Reason {}

    public record AfterTheArea() implements Reason {}

    public static final Comparator<Asking> ORDER = Comparator.comparing(Asking::inBoundary)
            .reversed()
            .thenComparing(Asking::asked)
            .thenComparing(Asking::number);

    /// Who has the free seats.
    public static List<Asking> seated(List<Asking> asking, int seats) {
        return asking.stream().sorted(ORDER).limit(seats).toList();
    }

    public static Reason told(boolean inBoundary) {
        return inBoundary ? new AreaFirst() : new AfterTheArea();
    }

    private BoundaryFirst() {}
}
