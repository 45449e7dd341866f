package org.openseat.cases.step;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.CaseEvent;

/// A button of a kind of case.
///
/// @param <V> a case of this kind as one person reads it
/// @param path its place in the address of its page: `/permits/…/grant-appeal`
/// @param open whether this reader may press it now
/// @param asks what its page asks
/// @param press does it; empty when the case is none of this person's business
/// @param told what the timeline says once it is done
public record CaseStep<V extends CaseView>(
        String path,
        Predicate<V> open,
        BiFunction<V, Voice, Asking> asks,
        Function<Press<V>, Optional<? extends Outcome<?>>> press,
        Set<CaseEvent> told) {

    public static <V extends CaseView> CaseStep<V> of(
            String path,
            Predicate<V> open,
            BiFunction<V, Voice, Asking> asks,
            Function<Press<V>, Optional<? extends Outcome<?>>> press,
            CaseEvent... told) {
        return new CaseStep<>(path, open, asks, press, Set.of(told));
    }
}
