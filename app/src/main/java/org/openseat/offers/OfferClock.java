package org.openseat.offers;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.choices.offers.AcceptBy;
import org.openseat.rulebook.choices.offers.CallAnswer;

/// The clocks of an offer: the printed day of a draw, or some working days after a call.
public enum OfferClock implements CaseClock {
    /// Printed with the results; no calendar moves it.
    RUN {
        @Override
        public Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers) {
            throw new IllegalStateException("The day of a draw's offers is printed, not counted");
        }

        @Override
        public Clause clause() {
            return AcceptBy.CLAUSE;
        }
    },
    CALL {
        @Override
        public Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers) {
            return CallAnswer.by(
                    start, calendar, numbers.choices().orElseThrow().offers());
        }

        @Override
        public Clause clause() {
            return CallAnswer.CLAUSE;
        }
    };

    @Override
    public boolean isForFamily() {
        return true;
    }
}
