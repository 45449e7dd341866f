package org.openseat.rulebook.choices.filing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.rulebook.Clause;

/// On a waiting list everyone who filed on time comes before everyone who was late; those who were late come in the
/// order
/// of receipt. (LACES magnet FAQ, R-CHO-7, R-SEL-9)
///
/// Among the on-time names this says nothing: points and the draw do.
public final class ReceiptOrder {
    public static final Clause CLAUSE = new Clause("LACES magnet FAQ", "Late applications");

    /// A name on a list: when it was received counts only for who was late.
    public record Waiting(String number, boolean onTime, Instant received) {}

    /// Two received at the same instant come in the order of their numbers, so that chance never decides.
    public static final Comparator<Waiting> LATE_ORDER =
            Comparator.comparing(Waiting::received).thenComparing(Waiting::number);

    /// The late ones behind the on-time ones, whose order stays as given.
    public static List<Waiting> list(List<Waiting> onTimeInOrder, List<Waiting> late) {
        return Stream.concat(onTimeInOrder.stream(), late.stream().sorted(LATE_ORDER))
                .toList();
    }

    private ReceiptOrder() {}
}
