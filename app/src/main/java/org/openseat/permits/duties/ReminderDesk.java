package org.openseat.permits.duties;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.record.CaseRecord;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.district.Semester;
import org.openseat.permits.duties.reach.Reach;
import org.openseat.permits.duties.reach.ReachDesk;
import org.openseat.permits.duties.semesters.Semesters;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.permits.letters.duty.DutyLetters.Reminder;
import org.openseat.schools.School;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Once a semester each school reminds its families to report changes; the district sees which have not. (R-IDP-31)
@Service
public class ReminderDesk {

    private final Reminders reminders;
    private final DutyLetters notices;
    private final Semesters semesters;
    private final CaseRecord record;
    private final ApplicationEventPublisher events;
    private final ReachDesk reach;
    private final Clock clock;

    ReminderDesk(
            Reminders reminders,
            DutyLetters notices,
            Semesters semesters,
            CaseRecord record,
            ApplicationEventPublisher events,
            ReachDesk reach,
            Clock clock) {
        this.reach = reach;
        this.reminders = reminders;
        this.notices = notices;
        this.semesters = semesters;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /// Where a school stands with a semester's reminder.
    ///
    /// @param sent what was sent; empty until then
    /// @param ordered the button was pressed
    /// @param families whom it would reach now; 0 where nobody asked
    public record Standing(School school, Optional<Reminder> sent, boolean ordered, int families) {}

    @Transactional(readOnly = true)
    public Standing of(School school, Semester semester) {
        return new Standing(
                school,
                Optional.ofNullable(sent(semester).get(school.code())),
                reminders.ordered(semester).contains(school.code()),
                reminders.count(school.code()));
    }

    /// What each school sent in a semester.
    @Transactional(readOnly = true)
    public Map<SchoolCode, Reminder> sent(Semester semester) {
        return notices.reminders(semester).stream().collect(Collectors.toMap(Reminder::school, Function.identity()));
    }

    /// Starts the reminder, once; false when this person does not answer for the school or the semester is over.
    @Transactional
    public boolean order(SchoolCode school, Semester semester, SignedIn by, ZonedDateTime now) {
        if (!by.schools().contains(school) || semester.lastDay().isBefore(now.toLocalDate())) {
            return false;
        }
        if (reminders.order(school, semester, by.id(), now.toInstant())) {
            events.publishEvent(new ReminderOrdered(
                    school.value(), semester.year().label(), semester.number(), record.statement(by, now, null)));
        }
        return true;
    }

    /// Thousands of mails take a while, so nobody waits for them at the screen.
    @ApplicationModuleListener
    void on(ReminderOrdered ordered) {
        var school = new SchoolCode(ordered.school());
        var semester = semesters
                .find(SchoolYear.parse(ordered.year()), ordered.semester())
                .orElseThrow();
        if (notices.remind(school, semester, reminders.families(school), ordered.by(), clock.instant())) {
            reach.begin(new Reach.Of(school, semester), ZonedDateTime.now(clock));
        }
    }
}
