package org.openseat.rulebook.choices.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// A child has one active application in a cycle, whoever filed it; it carries all programs. (Choices application steps
/// 2015, R-CHO-1)
///
/// One that was withdrawn, voided or never sent does not stand in the way of another.
public final class OneApplication {
    public static final Clause CLAUSE = new Clause("Choices application steps (2015)", "One application");

    public enum State {
        DRAFT,
        FILED,
        IN_CYCLE,
        CLOSED,
        LAPSED,
        WITHDRAWN,
        VOIDED;

        public boolean isActive() {
            return switch (this) {
                case DRAFT, FILED, IN_CYCLE -> true;
                case CLOSED, LAPSED, WITHDRAWN, VOIDED -> false;
            };
        }
    }

    /// Another application for the same child; a draft has no number yet.
    public record Other(
            SchoolYear cycle, State state, @Nullable String number) {}

    public record Facts(SchoolYear cycle, List<Other> others) {
        public Facts {
            others = List.copyOf(others);
        }
    }

    public record FirstApplication(SchoolYear cycle) implements Reason {}

    public record DraftIsThere(SchoolYear cycle) implements Reason {}

    public record ApplicationIsThere(SchoolYear cycle, String number) implements Reason {}

    public static Ruling judge(Facts facts) {
        return facts.others().stream()
                .filter(other ->
                        other.cycle().equals(facts.cycle()) && other.state().isActive())
                .findFirst()
                .<Ruling>map(other -> new NotMet(active(other)))
                .orElseGet(() -> new Met(new FirstApplication(facts.cycle())));
    }

    private static Reason active(Other other) {
        var number = other.number();
        return number == null ? new DraftIsThere(other.cycle()) : new ApplicationIsThere(other.cycle(), number);
    }

    private OneApplication() {}
}
