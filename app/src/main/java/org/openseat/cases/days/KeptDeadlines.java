package org.openseat.cases.days;

import java.util.List;
import org.openseat.rulebook.CaseClock;

/// Where a kind of request keeps the deadlines that run, in the words of its table, so that a million can be counted
/// again without becoming objects one by one.
///
/// @param clocks those that can run
/// @param table with the columns `id`, `school_year` and `due`
/// @param deadline the kept deadline of a row `p`
/// @param moves what is set in such a row so that the deadline `k.deadline` runs, beside `due`
public record KeptDeadlines(List<? extends CaseClock> clocks, String table, String deadline, String moves) {

    public KeptDeadlines {
        clocks = List.copyOf(clocks);
    }

    /// Those of a kind that keeps each request whole, see [org.openseat.cases.kept.KeptRequests].
    public static KeptDeadlines inRequest(String table, CaseClock... clocks) {
        return new KeptDeadlines(
                List.of(clocks),
                table,
                "p.request -> 'deadline'",
                "request = jsonb_set(p.request, '{deadline}', k.deadline)");
    }

    CaseClock clock(String name) {
        return clocks.stream()
                .filter(clock -> clock.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
