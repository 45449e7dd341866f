package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// By when a family may appeal a denied permit, and by when it must be answered, at both levels. (BUL-5347 §V.B)
///
/// The bulletin gives 7 school days for the first appeal, its sample letter two calendar weeks; the year's numbers say
/// whether the later date holds or school days alone (G1, R-IDP-24). Each counter throws
/// [org.openseat.district.CalendarUnknown] when the loaded calendars end too early.
public final class PermitAppeal {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§V.B.2, Att. F");

    /// How the two versions of the first appeal's deadline are reconciled.
    public enum FirstAppealMode {
        LATER_OF,
        SCHOOL_DAYS_ONLY
    }

    public record AppealInTime(LocalDate received, LocalDate deadline) implements Reason {}

    public record AppealTooLate(LocalDate received, LocalDate deadline) implements Reason {}

    public record AnswerStillDue(LocalDate deadline) implements Reason {}

    /// The last day on which the denying school may receive an appeal. (BUL-5347 §V.B.2, Att. F)
    public static Deadline firstAppeal(LocalDate denialLetter, DistrictCalendar calendar, Numbers numbers) {
        var schoolDays = calendar.schoolDaysAfter(denialLetter, numbers.appeal1SchoolDays());
        return switch (numbers.appeal1Mode()) {
            case SCHOOL_DAYS_ONLY -> schoolDays;
            case LATER_OF ->
                Deadline.laterOf(schoolDays, calendar.calendarDaysAfter(denialLetter, numbers.appeal1CalendarDays()));
        };
    }

    /// The last day for the school to answer a first appeal, from receipt of a complete one. (§V.B.7, R-IDP-27)
    public static Deadline firstAnswer(LocalDate received, DistrictCalendar calendar, Numbers numbers) {
        return calendar.schoolDaysAfter(received, numbers.decide1SchoolDays());
    }

    /// The last day to take a denied appeal to the second level. (§V.B.8)
    public static Deadline secondAppeal(LocalDate denialOfAppeal, DistrictCalendar calendar, Numbers numbers) {
        return calendar.schoolDaysAfter(denialOfAppeal, numbers.appeal2SchoolDays());
    }

    /// The last day for the final answer. (§V.B.9, R-IDP-27)
    public static Deadline finalAnswer(LocalDate received, DistrictCalendar calendar, Numbers numbers) {
        return calendar.schoolDaysAfter(received, numbers.decide2SchoolDays());
    }

    /// The last day on which an appeal that came on paper by the deadline may still be keyed in; until it is over
    /// nobody can say that no appeal came. Rolls over days on which offices are closed. (BUL-5347 §V.B.1-2,
    /// R-IDP-24)
    public static LocalDate keyedInUntil(LocalDate deadline, DistrictCalendar calendar, Numbers numbers) {
        return calendar.calendarDaysAfter(deadline, numbers.paperDays()).date();
    }

    /// Whether an appeal came in time: on the last day it still is.
    public static Ruling judge(LocalDate received, Deadline deadline) {
        return deadline.allows(received)
                ? new Met(new AppealInTime(received, deadline.date()))
                : new NotMet(new AppealTooLate(received, deadline.date()));
    }

    private PermitAppeal() {}
}
