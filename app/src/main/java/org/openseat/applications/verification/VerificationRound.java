package org.openseat.applications.verification;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.Accounts;
import org.openseat.applications.judged.EligibilityDesk;
import org.openseat.applications.verification.VerificationTable.Backlog;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Wording;
import org.openseat.letters.queue.Mail;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds schools of what they have not answered, 14 and 3 days before; after the last instant what nobody has
/// confirmed is not proven, and every choice is judged by that. (R-GIF-5, design §3)
@Component
class VerificationRound implements Round {

    private static final List<Integer> DAYS_BEFORE = List.of(3, 14);

    private final VerificationTable table;
    private final EligibilityDesk eligibility;
    private final Cycles cycles;
    private final Accounts accounts;
    private final LetterDesk letters;
    private final TransactionTemplate together;

    VerificationRound(
            VerificationTable table,
            EligibilityDesk eligibility,
            Cycles cycles,
            Accounts accounts,
            LetterDesk letters,
            TransactionTemplate together) {
        this.table = table;
        this.eligibility = eligibility;
        this.cycles = cycles;
        this.accounts = accounts;
        this.letters = letters;
        this.together = together;
    }

    @Override
    public String name() {
        return "applications.verification";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        var behind = table.backlog();
        for (var cycle : cycles.all()) {
            if (cycle.verification().allows(now.toInstant())) {
                remind(cycle, behind, now);
            } else {
                together.executeWithoutResult(_ -> close(cycle, now));
            }
        }
    }

    private void close(Cycle cycle, ZonedDateTime now) {
        if (table.close(cycle.year()) > 0) {
            eligibility.judgeAll(cycle, now.toInstant());
        }
    }

    /// The nearest of the days that has come; who missed the first reminder gets the second alone.
    private void remind(Cycle cycle, List<Backlog> behind, ZonedDateTime now) {
        var last = cycle.numbers().days().verificationClose().day();
        DAYS_BEFORE.stream()
                .filter(days -> !now.toLocalDate().isBefore(last.minusDays(days)))
                .findFirst()
                .ifPresent(days -> behind.stream()
                        .filter(each -> each.cycle().equals(cycle.year()))
                        .forEach(each -> together.executeWithoutResult(_ -> remind(cycle, each, days, now))));
    }

    private void remind(Cycle cycle, Backlog behind, int days, ZonedDateTime now) {
        behind.school()
                .filter(school -> table.remind(cycle.year(), school, days, now.toInstant()))
                .ifPresent(school -> {
                    Wording due =
                            language -> Sentences.moment(cycle.verification().moment(), language.locale());
                    for (var staff : accounts.staffOf(school)) {
                        var occasion =
                                "verification:" + cycle.year() + ":" + school.value() + ":" + days + ":" + staff.id();
                        letters.tell(
                                Reader.of(staff),
                                Mail.of(occasion, "applications.verification.mail", TaskPage.QUEUE, due, behind.open()),
                                now.toInstant());
                    }
                });
    }
}
