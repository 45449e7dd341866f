package org.openseat.retention;

import java.time.LocalDate;
import org.openseat.rulebook.RecordsNumbers;

/// A class of record, and how long it is kept.
enum RecordClass {
    /// Requests that were begun and never sent, with their papers.
    DRAFTS,
    /// Papers of requests that are over. The decision stays. (rules §14.12)
    PAPERS,
    /// Papers of requests that went through an appeal, of the appeal too.
    APPEAL_PAPERS,
    /// Who of the staff opened what.
    OPENINGS;

    /// What is older than this day goes.
    LocalDate before(LocalDate today, RecordsNumbers numbers) {
        return switch (this) {
            case DRAFTS -> today.minusDays(numbers.draftDays());
            case PAPERS -> today.minusYears(numbers.papersYears());
            case APPEAL_PAPERS -> today.minusYears(numbers.appealPapersYears());
            case OPENINGS -> today.minusYears(numbers.openingsYears());
        };
    }

    /// How many days or years that is.
    int kept(RecordsNumbers numbers) {
        return switch (this) {
            case DRAFTS -> numbers.draftDays();
            case PAPERS -> numbers.papersYears();
            case APPEAL_PAPERS -> numbers.appealPapersYears();
            case OPENINGS -> numbers.openingsYears();
        };
    }
}
