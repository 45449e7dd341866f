package org.openseat.offers.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.choices.offers.NotReached;

/// A family is called for a seat that came free.
///
/// @param vacancy the seat: whoever was passed for it is not called for it again
/// @param place whose turn it is
record Call(UUID id, UUID vacancy, UUID place, State state, Instant openedAt, List<Try> tries) {

    enum State {
        OPEN,
        OFFERED,
        PASSED,
        /// The child left the list meanwhile.
        CLOSED
    }

    /// One try to reach the family.
    record Try(
            Instant at,
            LocalDate day,
            Channel channel,
            Result result,
            @Nullable String person,
            String by) {}

    enum Channel {
        PHONE,
        EMAIL,
        TEXT,
        LETTER,
        IN_PERSON
    }

    enum Result {
        REACHED,
        MESSAGE,
        NO_ANSWER,
        WRONG_NUMBER
    }

    List<NotReached.Try> asTried() {
        return tries.stream()
                .map(each -> new NotReached.Try(each.day(), each.channel().name()))
                .toList();
    }
}
