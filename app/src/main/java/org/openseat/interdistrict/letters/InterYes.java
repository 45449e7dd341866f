package org.openseat.interdistrict.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.told.Letterheads;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.letters.sheet.NoticeLetter;
import org.springframework.stereotype.Component;

/// Takes from a case what a letter that says yes says: the release, the permit, or that an appeal was granted. (rules
/// §7
/// D24)
@Component
class InterYes {

    private final InterFacts facts;

    InterYes(InterFacts facts) {
        this.facts = facts;
    }

    /// The office said yes by itself: it releases the child, or issues the permit to come in. (R-INT-23)
    NoticeLetter approved(InterCase file, SignedStatement word) {
        var incoming = file.filed().incoming();
        var kind = incoming ? InterLetterKind.PERMIT : InterLetterKind.RELEASED;
        var letter = facts.notice(kind, file, word.on(), Letterheads.signed(word))
                .listing(InterFacts.lost())
                .quoting(blankAsNull(word.note()));
        return incoming ? letter.goingTo(Letterheads.of(file.school())) : letter;
    }

    /// A yes after a no; a permit that was revoked stands again.
    ///
    /// @param by the timeline's entry that says whose yes it was
    NoticeLetter granted(InterCase file, CaseEvent by, LocalDate on) {
        var kind = by == InterEvent.COUNTY_GRANTED ? InterLetterKind.COUNTY_GRANTED : InterLetterKind.APPEAL_GRANTED;
        return facts.notice(kind, file, on, facts.words("interdistrict.letters.granted." + now(file), file.to()))
                .listing(InterFacts.lost());
    }

    private static String now(InterCase file) {
        if (file.timeline().stream().anyMatch(entry -> entry.what() == InterEvent.REVOKED)) {
            return "again";
        }
        return file.filed().incoming() ? "in" : "out";
    }

    private static @Nullable String blankAsNull(@Nullable String note) {
        return note == null || note.isBlank() ? null : note;
    }
}
