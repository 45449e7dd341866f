package org.openseat.offers;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;

/// A seat offered to one child: the states, and what can be done in each. There is none before its family may see it.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
public sealed interface Offer {

    About about();

    /// One that holds its seat.
    sealed interface Standing extends Offer {}

    /// One that a family has said yes to. A child has at most one a year. (R-CHO-14)
    sealed interface Taken extends Standing {
        Answer answer();

        default Released release(LocalDate on, Released.Why why) {
            return new Released(about(), on, why);
        }
    }

    /// The family has not answered yet.
    ///
    /// @param withdrawal what the first of two persons wrote who want to withdraw it
    record Open(
            About about,
            KeptDeadline<OfferClock> deadline,
            @Nullable SignedStatement withdrawal) implements Standing {

        public Accepted accept(Answer answer) {
            return new Accepted(about, answer);
        }

        /// With something still owed, such as a language test. (R-DLE-2)
        public Conditional acceptConditionally(Answer answer) {
            return new Conditional(about, answer);
        }

        public Declined decline(Answer answer) {
            return new Declined(about, answer);
        }

        /// Silence is a decline. (R-CHO-5)
        public Expired expire(LocalDate on) {
            return new Expired(about, on);
        }

        /// The child has another seat that ends this offer. (R-OE-8)
        public Released release(LocalDate on, Released.Why why) {
            return new Released(about, on, why);
        }

        public Open askWithdrawal(SignedStatement by) {
            return new Open(about, deadline, by);
        }

        /// @param by a second person
        public Withdrawn withdraw(SignedStatement by) {
            if (withdrawal == null || withdrawal.by().equals(by.by())) {
                throw new IllegalStateException("An offer is withdrawn by two persons");
            }
            return new Withdrawn(about, withdrawal, by);
        }
    }

    record Conditional(About about, Answer answer) implements Taken {

        public Accepted confirm() {
            return new Accepted(about, answer);
        }

        /// What was owed did not come; that is no decline. (R-DLE-2)
        public Fallen fall(SignedStatement by) {
            return new Fallen(about, answer, by);
        }
    }

    record Accepted(About about, Answer answer) implements Taken {}

    record Declined(About about, Answer answer) implements Offer {}

    record Expired(About about, LocalDate on) implements Offer {}

    record Released(About about, LocalDate on, Why why) implements Offer {

        /// What ended it.
        public enum Why {
            /// The family accepted another seat instead.
            OTHER_ACCEPTED,
            /// The family gave it back.
            GIVEN_BACK
        }
    }

    /// By two persons of the district.
    record Withdrawn(About about, SignedStatement first, SignedStatement second) implements Offer {}

    record Fallen(About about, Answer answer, SignedStatement by) implements Offer {}

    /// As the tables write it.
    static String state(Offer offer) {
        return offer.getClass().getSimpleName();
    }
}
