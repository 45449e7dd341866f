package org.openseat.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.DayChange;
import org.openseat.district.DayChange.Where;
import org.openseat.district.DayOff;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.ui.field.Form;

/// What the permit office typed to change the calendar, and what it means; what is not right yet is noted in the form.
record ChangeForm(Kind kind, Form form, DistrictCalendar calendar) {

    static final String NAME = "schools.change.form";

    /// Why a day may be closed on screen; the Board's holidays come with the pack.
    static final List<DayOff> REASONS = List.of(
            DayOff.UNHEALTHY_AIR,
            DayOff.EXTREME_HEAT,
            DayOff.POWER_OUTAGE,
            DayOff.EMERGENCY_CLOSURE,
            DayOff.STAFF_DAY,
            DayOff.UNASSIGNED_DAY,
            DayOff.HOLIDAY);

    private static final int LONGEST_CLOSURE = 31;
    private static final int FARTHEST = 31;
    private static final int LONGEST_WHY = 500;

    /// A change that can be shown and made.
    record Wanted(SchoolYear year, List<DayChange> days, String why) {}

    Optional<Wanted> read() {
        var day = day("day");
        var days = switch (kind) {
            case CLOSE -> close(day);
            case OPEN -> day == null ? null : open(day);
            case MOVE -> move(day);
        };
        var why = why();
        return day == null || days == null || why == null || !form.ok()
                ? Optional.empty()
                : Optional.of(new Wanted(SchoolYear.of(day), days, why));
    }

    private @Nullable String why() {
        var why = form.required("why");
        if (why != null && why.length() > LONGEST_WHY) {
            form.problem("why", NAME + ".why.long", LONGEST_WHY);
        }
        return why;
    }

    private @Nullable List<DayChange> close(@Nullable LocalDate day) {
        var last = Stream.of("year", "month", "day")
                        .allMatch(part -> form.value("until." + part).isEmpty())
                ? day
                : day("until");
        var reason = form.oneOf("off", REASONS.stream().map(DayOff::name).toList());
        var office = form.yesNo("office");
        if (day == null || last == null || !inOrder(day, last) || reason == null || office == null) {
            return null;
        }
        var why = Optional.of(DayOff.valueOf(reason));
        var days = day.datesUntil(last.plusDays(1))
                .flatMap(each -> Stream.of(Where.SCHOOLS, Where.OFFICE)
                        .filter(where -> open(where, each) && (where == Where.SCHOOLS || office))
                        .map(where -> new DayChange(where, each, why)))
                .toList();
        if (days.isEmpty()) {
            form.problem("day", NAME + ".day.off");
        }
        return days;
    }

    private boolean inOrder(LocalDate day, LocalDate last) {
        if (last.isBefore(day)) {
            form.problem("until", NAME + ".until.before");
        } else if (!SchoolYear.of(last).equals(SchoolYear.of(day))) {
            form.problem("until", NAME + ".until.year");
        } else if (day.plusDays(LONGEST_CLOSURE).isBefore(last)) {
            form.problem("until", NAME + ".until.long", LONGEST_CLOSURE);
        }
        return form.ok() || !form.problems().containsKey("until");
    }

    private @Nullable List<DayChange> open(LocalDate day) {
        if (isWeekend(day)) {
            form.problem("day", NAME + ".day.weekend");
        } else if (calendar.isSchoolDay(day)) {
            form.problem("day", NAME + ".day.school");
        } else if (isFar(day)) {
            form.problem("day", NAME + ".day.far");
        } else {
            return opened(day);
        }
        return null;
    }

    private List<DayChange> opened(LocalDate day) {
        return Stream.of(Where.SCHOOLS, Where.OFFICE)
                .filter(where -> !open(where, day))
                .map(where -> new DayChange(where, day, Optional.empty()))
                .toList();
    }

    private @Nullable List<DayChange> move(@Nullable LocalDate day) {
        var to = day("to");
        if (day == null || to == null) {
            return null;
        }
        if (isWeekend(day) || calendar.isSchoolDay(day) || inVacation(day)) {
            form.problem("day", NAME + ".day.notOff");
        } else if (!calendar.isSchoolDay(to)) {
            form.problem("to", NAME + ".to.off");
        } else if (!SchoolYear.of(day).equals(SchoolYear.of(to))) {
            form.problem("to", NAME + ".to.year");
        } else {
            var why = calendar.whyNoSchool(day);
            return opened(day).stream()
                    .flatMap(opened -> Stream.of(opened, new DayChange(opened.where(), to, why)))
                    .toList();
        }
        return null;
    }

    /// A day of a year whose calendar is known.
    private @Nullable LocalDate day(String field) {
        var day = form.date(field);
        if (day != null && !calendar.covers(day)) {
            form.problem(field, NAME + ".day.unknown");
            return null;
        }
        return day;
    }

    private boolean open(Where where, LocalDate day) {
        return switch (where) {
            case SCHOOLS -> calendar.isSchoolDay(day);
            case OFFICE -> calendar.isWorkingDay(day);
        };
    }

    private boolean inVacation(LocalDate day) {
        return calendar.whyNoSchool(day).filter(DayOff.VACATION::equals).isPresent();
    }

    /// A slip of the pen would lengthen the school year by months.
    private boolean isFar(LocalDate day) {
        var year = calendar.of(SchoolYear.of(day)).orElseThrow();
        return day.plusDays(FARTHEST).isBefore(year.firstDay())
                || day.minusDays(FARTHEST).isAfter(year.lastDay());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
