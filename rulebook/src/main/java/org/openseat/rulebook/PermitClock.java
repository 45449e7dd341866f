package org.openseat.rulebook;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;

/// The clocks that can run on a request, each from the day something came in or a letter was written.
///
/// How each is counted stands in [ServiceLevel] and [PermitAppeal]; here they have the name under which a case keeps
/// them.
public enum PermitClock implements CaseClock {
    /// By when the school of residence should decide. (R-IDP-13)
    RESIDENCE_TARGET,
    /// By when the requested school should decide. (R-IDP-13)
    REQUESTED_TARGET,
    /// Until when the family may appeal a no. (R-IDP-24)
    FIRST_APPEAL,
    /// By when the school answers the appeal. (R-IDP-27)
    FIRST_ANSWER,
    /// Until when the family may go on to the district. (BUL-5347 §V.B.8)
    SECOND_APPEAL,
    /// By when the last word is due. (BUL-5347 §V.B.9)
    FINAL_ANSWER;

    /// Counts to the last day; throws [org.openseat.district.CalendarUnknown] when the loaded calendars end too early.
    @Override
    public Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers) {
        return switch (this) {
            case RESIDENCE_TARGET -> ServiceLevel.target(DecidingSchool.RESIDENCE, start, calendar, numbers);
            case REQUESTED_TARGET -> ServiceLevel.target(DecidingSchool.REQUESTED, start, calendar, numbers);
            case FIRST_APPEAL -> PermitAppeal.firstAppeal(start, calendar, numbers);
            case FIRST_ANSWER -> PermitAppeal.firstAnswer(start, calendar, numbers);
            case SECOND_APPEAL -> PermitAppeal.secondAppeal(start, calendar, numbers);
            case FINAL_ANSWER -> PermitAppeal.finalAnswer(start, calendar, numbers);
        };
    }

    /// Where the policy speaks of it. For the two targets it names the decision but sets no limit (R-IDP-13).
    @Override
    public Clause clause() {
        return new Clause(
                "BUL-5347",
                switch (this) {
                    case RESIDENCE_TARGET -> "§IV.A.3.a";
                    case REQUESTED_TARGET -> "§IV.A.3.c";
                    case FIRST_APPEAL -> "§V.B.2, Att. F";
                    case FIRST_ANSWER -> "§V.B.7";
                    case SECOND_APPEAL -> "§V.B.8";
                    case FINAL_ANSWER -> "§V.B.9";
                });
    }

    /// Whether the family must act by then; else a school or the district must.
    @Override
    public boolean isForFamily() {
        return this == FIRST_APPEAL || this == SECOND_APPEAL;
    }
}
