package org.openseat.applications;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.SignedStatement;

/// A family's application for programs in one school year: the states, and what can be done in each.
///
/// Choices have no state of their own before the draw.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
public sealed interface Application {

    About about();

    /// One that the district has: it was sent, and may have ended since.
    sealed interface Received extends Application {
        Sent sent();
    }

    /// One that counts. A child has at most one a cycle that does, or a draft. (R-CHO-1)
    sealed interface Standing extends Received {

        /// The same application with what the family changed; it keeps its number.
        Filed edit(Sent changed);

        default Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(about(), sent(), on);
        }

        default Voided voided(SignedStatement by, @Nullable String counts) {
            return new Voided(about(), sent(), by, counts);
        }
    }

    /// Begun and not sent; what is typed stands in the draft of the same id.
    record Draft(About about, Instant begun) implements Application {

        public Filed file(Sent sent) {
            return new Filed(about, sent);
        }

        public Lapsed lapse(LocalDate on) {
            return new Lapsed(about, begun, on);
        }
    }

    /// Sent; it can be changed until its windows close.
    record Filed(About about, Sent sent) implements Standing {

        @Override
        public Filed edit(Sent changed) {
            return new Filed(about, changed);
        }

        public InCycle enter() {
            return new InCycle(about, sent);
        }
    }

    /// Its windows have closed: points are computed, the draw is made, lists run. Choices of a later window may join
    /// it.
    record InCycle(About about, Sent sent) implements Standing {

        @Override
        public Filed edit(Sent changed) {
            return new Filed(about, changed);
        }

        public Closed close(LocalDate on) {
            return new Closed(about, sent, on);
        }
    }

    /// The lists of its cycle have closed.
    record Closed(About about, Sent sent, LocalDate on) implements Received {}

    /// Not sent before the deadline; what was typed is kept.
    record Lapsed(About about, Instant begun, LocalDate on) implements Application {

        /// A window has opened again.
        public Draft revive() {
            return new Draft(about, begun);
        }
    }

    record Withdrawn(About about, Sent sent, LocalDate on) implements Received {}

    /// It does not count. (R-CHO-1, R-CHO-15)
    ///
    /// @param counts the number of the application that counts instead
    record Voided(
            About about,
            Sent sent,
            SignedStatement by,
            @Nullable String counts) implements Received {}

    /// As the tables write it.
    static String state(Application application) {
        return application.getClass().getSimpleName();
    }
}
