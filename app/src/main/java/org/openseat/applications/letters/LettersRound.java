package org.openseat.applications.letters;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.openseat.applications.Application.Received;
import org.openseat.applications.file.Applications;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.cases.CaseId;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.Closing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints the letters of the year once their day has come, some hundreds a minute: printing takes its time.
@Component
class LettersRound implements Round {

    private static final int AT_A_TIME = 400;

    private final Applications applications;
    private final LetterTable letters;
    private final YearLetters year;
    private final LedgerTables ledger;
    private final Cycles cycles;
    private final TransactionTemplate together;

    LettersRound(
            Applications applications,
            LetterTable letters,
            YearLetters year,
            LedgerTables ledger,
            Cycles cycles,
            TransactionTemplate together) {
        this.applications = applications;
        this.letters = letters;
        this.year = year;
        this.ledger = ledger;
        this.cycles = cycles;
        this.together = together;
    }

    @Override
    public String name() {
        return "applications.letters";
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
        for (var cycle : cycles.all()) {
            december(cycle, now);
            february(cycle, now.toLocalDate());
        }
    }

    /// While a correction can still be asked for; after that the letter would promise what is over.
    private void december(Cycle cycle, ZonedDateTime now) {
        var days = cycle.numbers().days();
        var open = new Closing(days.correctionClose(), cycle.zone()).allows(now.toInstant());
        if (open && !now.toLocalDate().isBefore(days.decemberLetters())) {
            ledger.run(cycle.year())
                    .ifPresent(run -> each(
                            letters.without(ApplicationLetterKind.DECEMBER, cycle.year(), AT_A_TIME),
                            application -> year.december(application, cycle, run)));
        }
    }

    /// Only to whom a proof was asked, and until the results say more. (R-GIF-8)
    private void february(Cycle cycle, LocalDate today) {
        var days = cycle.numbers().days();
        if (!today.isBefore(days.februaryLetters()) && today.isBefore(days.selectionPublish())) {
            each(
                    letters.proofAskedWithout(ApplicationLetterKind.FEBRUARY, cycle.year(), AT_A_TIME),
                    application -> year.february(application, cycle));
        }
    }

    private void each(List<CaseId> ids, Consumer<Received> write) {
        ids.forEach(id -> together.executeWithoutResult(_ -> write.accept(applications.get(id))));
    }
}
