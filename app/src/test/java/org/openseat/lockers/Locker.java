package org.openseat.lockers;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.cases.record.CaseEvent;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Numbers;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;

/// A family asks its child's school for a locker: the states, and what can be done in each. (docs/adding-a-kind.md)
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
sealed interface Locker {

    Filed filed();

    /// What was sent, which never changes.
    record Filed(
            CaseId id,
            ConfirmationNumber number,
            StudentId student,
            AccountId filedBy,
            SchoolYear year,
            SchoolCode school,
            Child child,
            Address home,
            Hall hall,
            Signature signature,
            Instant submittedAt) {}

    enum Hall {
        NORTH,
        SOUTH
    }

    sealed interface Running extends Locker {
        KeptDeadline<Clock> deadline();
    }

    record Asked(Filed filed, KeptDeadline<Clock> deadline) implements Running {

        Given give(String locker, SignedStatement by, KeptDeadline<Clock> until) {
            return new Given(filed, locker, by, until);
        }

        Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(filed, on);
        }
    }

    record Given(Filed filed, String locker, SignedStatement by, KeptDeadline<Clock> deadline) implements Running {

        Expired expire(LocalDate on) {
            return new Expired(filed, on);
        }
    }

    record Expired(Filed filed, LocalDate on) implements Locker {}

    record Withdrawn(Filed filed, LocalDate on) implements Locker {}

    static String state(Locker request) {
        return request.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /// What can happen, beside what can happen in every case.
    enum Event implements CaseEvent {
        GIVEN,
        EXPIRED
    }

    /// The school answers within ten school days; a locker is given for ninety days.
    enum Clock implements CaseClock {
        ANSWER,
        KEEP;

        @Override
        public Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers) {
            return this == ANSWER ? calendar.schoolDaysAfter(start, 10) : calendar.calendarDaysAfter(start, 90);
        }

        @Override
        public Clause clause() {
            return new Clause("Locker rules", "1");
        }

        @Override
        public boolean isForFamily() {
            return this == KEEP;
        }
    }
}
