package org.openseat.rulebook.inter;

import java.time.LocalDate;
import org.openseat.district.Deadline;
import org.openseat.district.DistrictCalendar;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.InterNumbers;
import org.openseat.rulebook.Numbers;

/// The clocks that can run on a request for a permit between districts, each in calendar days. (R-INT-19 to R-INT-22,
/// R-APL-1 to R-APL-3; G31)
///
/// Two are service levels for queues and reports and bind nobody: [#DECISION_TARGET] and [#APPEAL_ANSWER_TARGET].
/// The legal clock of a current-year request runs from the day on which the request was received, and no request
/// for papers restarts it; while the office waits for the family, [#ABANDON] runs beside it. (Education Code
/// 46600.2(a)(5)(A), R-INT-19, R-INT-20) Waiting for the home district has [#RELEASE] for a clock of its own; what
/// arrives after the law's last day leaves the office [#DECIDE_AFTER_WAIT]. (R-INT-22, R-INT-23)
public enum InterClock implements CaseClock {
    ABANDON,
    DECISION_TARGET,
    DECIDE_CURRENT_YEAR,
    DECIDE_FUTURE_YEAR,
    RELEASE,
    DECIDE_AFTER_WAIT,
    DISTRICT_APPEAL,
    APPEAL_ANSWER_TARGET,
    COUNTY_APPEAL,
    COUNTY_ANSWER;

    /// Counts to the last day; `numbers` are those of the year asked for.
    ///
    /// `start` is the day the family was asked for papers, the request or an appeal was received, the home district
    /// was asked, what was late arrived, or the date on the letter. For [#DECIDE_FUTURE_YEAR] it does not matter:
    /// that one counts from the first day of instruction. Throws [org.openseat.district.CalendarUnknown] when the
    /// loaded calendars end too early.
    @Override
    public Deadline count(LocalDate start, DistrictCalendar calendar, Numbers numbers) {
        var day0 = this == DECIDE_FUTURE_YEAR ? calendar.firstDayOfInstruction(numbers.year()) : start;
        return calendar.calendarDaysAfter(day0, days(numbers.inter()));
    }

    private int days(InterNumbers numbers) {
        return switch (this) {
            case ABANDON -> numbers.abandonDays();
            case DECISION_TARGET -> numbers.targetDays();
            case DECIDE_CURRENT_YEAR -> numbers.currentYearDays();
            case DECIDE_FUTURE_YEAR -> numbers.futureYearDays();
            case RELEASE -> numbers.releaseDays();
            case DECIDE_AFTER_WAIT -> numbers.reopenedDays();
            case DISTRICT_APPEAL -> numbers.appealDays();
            case APPEAL_ANSWER_TARGET -> numbers.appealAnswerDays();
            case COUNTY_APPEAL -> numbers.countyDays();
            case COUNTY_ANSWER -> numbers.countyAnswerDays();
        };
    }

    /// Where it is written. For the answer to an appeal the page names the committee but sets no limit.
    @Override
    public Clause clause() {
        return switch (this) {
            case ABANDON -> new Clause("Education Code", "46600.2(a)(4)");
            case DECISION_TARGET -> new Clause("LAUSD inter-district permit page", "Processing");
            case DECIDE_CURRENT_YEAR -> new Clause("Education Code", "46600.2(a)(5)(A)");
            case DECIDE_FUTURE_YEAR -> new Clause("Education Code", "46600.2(a)(5)(B)");
            case RELEASE -> new Clause("LAUSD inter-district permit page", "Incoming permits");
            case DECIDE_AFTER_WAIT -> new Clause("Education Code", "46600.2(a)(5)");
            case DISTRICT_APPEAL, APPEAL_ANSWER_TARGET ->
                new Clause("LAUSD inter-district permit page", "Appeals Committee");
            case COUNTY_APPEAL -> new Clause("Education Code", "46601(a)");
            case COUNTY_ANSWER -> new Clause("Education Code", "46601");
        };
    }

    /// Whether the family must act by then; else the district or the county must.
    @Override
    public boolean isForFamily() {
        return this == ABANDON || this == DISTRICT_APPEAL || this == COUNTY_APPEAL;
    }
}
