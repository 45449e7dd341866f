package org.openseat.cases.days;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.openseat.cases.CaseId;

/// One thing that happens to requests of a kind by itself because a day has come.
///
/// @param name in logs and figures, such as `permits.expiry`; it never changes
/// @param often how soon after it is due; looking at many in vain every minute would be too much
/// @param due the requests that it may concern
/// @param come holds the request unless another node does, looks again and does it; in a transaction of its own
public record DayCome(String name, Often often, Due due, BiConsumer<CaseId, ZonedDateTime> come) {

    /// How soon.
    public enum Often {
        EVERY_MINUTE,
        ONCE_A_DAY
    }

    /// Finds requests without holding them.
    public interface Due {

        /// The next by id after this one.
        List<CaseId> find(LocalDate today, CaseId after, int most);
    }
}
