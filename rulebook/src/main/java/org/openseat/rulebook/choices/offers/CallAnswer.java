package org.openseat.rulebook.choices.offers;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.choices.numbers.OfferNumbers;

/// How long a family has to answer when a place on a waiting list comes up: working days after the day of the first
/// logged contact, which is day 0. A default, as the sources name no time. (R-CHO-20)
public final class CallAnswer {
    public static final Clause CLAUSE = new Clause("Choices numbers", "Answer to a call from a waiting list");

    public static Deadline by(LocalDate firstContact, DistrictCalendar calendar, OfferNumbers numbers) {
        return calendar.workingDaysAfter(firstContact, numbers.callDays());
    }

    private CallAnswer() {}
}
