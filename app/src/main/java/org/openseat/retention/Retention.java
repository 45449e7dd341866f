package org.openseat.retention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.district.SchoolYear;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.DocumentId;
import org.openseat.documents.PacketId;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.RecordsNumbers;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every night: removes what the district no longer keeps, class by class, and reports what went and what is next.
@Component
class Retention implements Round {

    private final RetentionTables tables;
    private final DocumentDesk documents;
    private final Years years;
    private final OneByOne oneByOne;
    private final TransactionTemplate transaction;

    Retention(
            RetentionTables tables,
            DocumentDesk documents,
            Years years,
            OneByOne oneByOne,
            TransactionTemplate transaction) {
        this.tables = tables;
        this.documents = documents;
        this.years = years;
        this.oneByOne = oneByOne;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Pace pace() {
        return new Pace.Nightly(LocalTime.of(3, 40));
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    /// Once a day, whatever node does it.
    @Override
    public void work(ZonedDateTime now) {
        if (tables.made(now.toLocalDate())) {
            return;
        }
        var numbers = numbers(now.toLocalDate());
        for (var of : RecordClass.values()) {
            var before = of.before(now.toLocalDate(), numbers);
            var removed = remove(of, before, now);
            var report = new RetentionReport(now.toLocalDate(), of, before, removed, next(of, now, numbers));
            transaction.executeWithoutResult(_ -> tables.report(report, now));
        }
    }

    RecordsNumbers numbers(LocalDate today) {
        return years.numbers(SchoolYear.of(today)).map(year -> year.records()).orElseGet(RecordsNumbers::usual);
    }

    private int remove(RecordClass of, LocalDate before, ZonedDateTime now) {
        return switch (of) {
            case DRAFTS -> drafts(before, now);
            case PAPERS -> papers(false, before, now);
            case APPEAL_PAPERS -> papers(true, before, now);
            case OPENINGS ->
                Optional.ofNullable(transaction.execute(_ -> tables.forgetOpenings(before, now.getZone())))
                        .orElse(0);
        };
    }

    private int drafts(LocalDate before, ZonedDateTime now) {
        var removed = 0;
        List<UUID> old;
        do {
            old = tables.drafts(before, now.getZone());
            removed += old.size()
                    - oneByOne.each(name(), now, old, id -> {
                        var packet = new PacketId(id);
                        documents.of(packet).forEach(paper -> documents.remove(packet, paper.id()));
                        tables.removeDraft(id);
                    });
        } while (old.size() == RetentionTables.MOST);
        return removed;
    }

    private int papers(boolean appealed, LocalDate before, ZonedDateTime now) {
        var removed = 0;
        List<RetentionTables.Old> old;
        do {
            old = tables.papers(appealed, before);
            removed += old.size()
                    - oneByOne.each(
                            name(),
                            now,
                            old,
                            paper -> documents.remove(new PacketId(paper.packet()), new DocumentId(paper.id())));
        } while (old.size() == RetentionTables.MOST);
        return removed;
    }

    private Optional<LocalDate> next(RecordClass of, ZonedDateTime now, RecordsNumbers numbers) {
        return switch (of) {
            case DRAFTS -> tables.nextDraft(now.getZone()).map(day -> day.plusDays(numbers.draftDays()));
            case PAPERS -> tables.nextPaper(false).map(day -> day.plusYears(numbers.papersYears()));
            case APPEAL_PAPERS -> tables.nextPaper(true).map(day -> day.plusYears(numbers.appealPapersYears()));
            case OPENINGS -> tables.nextOpening(now.getZone()).map(day -> day.plusYears(numbers.openingsYears()));
        };
    }
}
