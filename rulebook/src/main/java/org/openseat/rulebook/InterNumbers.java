package org.openseat.rulebook;

import java.time.MonthDay;
import java.util.List;
import org.openseat.district.Grade;

/// The numbers of permits between districts in one school year: windows, clocks, provisional enrollment.
///
/// Reminders are told in days before the deadline, the last one last; the warnings of a provisional enrollment in days
/// of its count. Keys in `numbers.csv` (rules §15):
///
/// | key | value | used by |
/// |---|---|---|
/// | `inter.open` | `02-01`: first day to ask for next year | `InterWindow` |
/// | `inter.outgoing.close` | `04-30`: last day to ask to leave | `InterWindow` |
/// | `inter.boundary.days` | 15 before instruction | `RequestKind` |
/// | `inter.abandon.days` | 30 | `InterClock` |
/// | `inter.abandon.reminders` | `14;7;2` days before | `AbandonReminders` |
/// | `inter.target.days` | 30: service level | `InterClock` |
/// | `inter.currentYear.days` | 30 | `InterClock` |
/// | `inter.futureYear.days` | 14 after instruction begins | `InterClock` |
/// | `inter.release.days` | 30: then the office looks again | `InterClock` |
/// | `inter.reopened.days` | 10 after a late answer | `InterClock` |
/// | `inter.warnings` | `10;5;1` days before the last day | `DecisionWarnings` |
/// | `inter.appeal.days` | 14 | `InterClock` |
/// | `inter.appealAnswer.days` | 30: service level | `InterClock` |
/// | `inter.county.days` | 30 | `InterClock` |
/// | `inter.countyAnswer.days` | 30 | `InterClock` |
/// | `inter.county.pages` | 10 | `CountyPacket` |
/// | `inter.continuing.lowestGrade` | `TK`: lowest grade that may continue | `InterContinuingEnrollment` |
/// | `prov.count` | `WEEKDAYS` or `INSTRUCTIONAL_DAYS` | `ProvisionalEnrollment` |
/// | `prov.days` | 40 | `ProvisionalEnrollment` |
/// | `prov.warnings` | `20;30;35` | `ProvisionalEnrollment` |
public record InterNumbers(
        MonthDay open,
        MonthDay outgoingClose,
        int boundaryDays,
        int abandonDays,
        List<Integer> abandonReminders,
        int targetDays,
        int currentYearDays,
        int futureYearDays,
        int releaseDays,
        int reopenedDays,
        List<Integer> warnings,
        int appealDays,
        int appealAnswerDays,
        int countyDays,
        int countyAnswerDays,
        int countyPages,
        Grade continuingLowestGrade,
        ProvisionalCount provisionalCount,
        int provisionalDays,
        List<Integer> provisionalWarnings) {
    public InterNumbers {
        abandonReminders = List.copyOf(abandonReminders);
        warnings = List.copyOf(warnings);
        provisionalWarnings = List.copyOf(provisionalWarnings);
    }
}
