package org.openseat.applications.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.openseat.applications.reminders.ReminderTable.Unsent;
import org.openseat.cases.told.WhoIsTold;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Wording;
import org.openseat.letters.queue.Mail;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.students.Students;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails who has begun an application and not sent it: 14, 7 and 2 days and 4 hours before the window closes. Whoever
/// begins later than that is reminded the next time.
@Component
class ReminderRound implements Round {

    /// Days are days of the calendar, also across the night on which the clocks change.
    private static final List<TemporalAmount> BEFORE =
            List.of(Duration.ofHours(4), Period.ofDays(2), Period.ofDays(7), Period.ofDays(14));
    private static final int AT_A_TIME = 500;

    private final ReminderTable table;
    private final Cycles cycles;
    private final Students students;
    private final WhoIsTold whoIsTold;
    private final LetterDesk letters;
    private final TransactionTemplate together;

    ReminderRound(
            ReminderTable table,
            Cycles cycles,
            Students students,
            WhoIsTold whoIsTold,
            LetterDesk letters,
            TransactionTemplate together) {
        this.table = table;
        this.cycles = cycles;
        this.students = students;
        this.whoIsTold = whoIsTold;
        this.letters = letters;
        this.together = together;
    }

    @Override
    public String name() {
        return "applications.reminders";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    /// A draft can be sent while any window is open; the last one to close counts.
    @Override
    public void work(ZonedDateTime now) {
        for (var cycle : cycles.open(now.toInstant())) {
            var open = cycle.open(now.toInstant());
            if (open.stream().allMatch(row -> row.closes() != null)) {
                open.stream()
                        .max((one, other) -> closes(one).compareTo(closes(other)))
                        .ifPresent(row -> remind(cycle, row, now.toInstant()));
            }
        }
    }

    private static Instant closes(WindowRow row) {
        var closes = row.closes();
        return closes == null ? Instant.MAX : closes.closes(row.zone());
    }

    /// Of the moments that have come only the nearest to the closing: nobody gets two mails at once.
    private void remind(Cycle cycle, WindowRow row, Instant now) {
        BEFORE.stream()
                .map(before -> closes(row).atZone(row.zone()).minus(before).toInstant())
                .filter(moment -> !now.isBefore(moment))
                .findFirst()
                .ifPresent(moment ->
                        together.executeWithoutResult(_ -> table.note(cycle.year(), closes(row), moment, AT_A_TIME, now)
                                .forEach(unsent -> mail(unsent, cycle, row, now))));
    }

    private void mail(Unsent unsent, Cycle cycle, WindowRow row, Instant now) {
        var closes = row.closes();
        Wording until = language -> closes == null ? "" : Sentences.moment(closes, language.locale());
        letters.tell(
                Reader.of(whoIsTold.about(unsent.child(), unsent.begunBy())),
                Mail.of(
                        "unsent:" + unsent.draft() + ":" + closes + ":" + now,
                        "applications.reminder.mail",
                        "/choices/apply/" + unsent.draft(),
                        students.get(unsent.child()).name().called(),
                        cycle.year().label(),
                        until),
                now);
    }
}
