package org.openseat.cases.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Contact;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.letters.sheet.NoticeLetter;

/// What only a kind of request knows when something is told of one of its cases.
public interface CaseLetters extends OfKind {

    /// Those of the staff who have the case before them and can call the family.
    List<Contact> staff(CaseId id);

    /// The letter about papers that must still come; nothing when none must, or when the family was asked otherwise.
    default Optional<NoticeLetter> missing(CaseId id, LocalDate today) {
        return Optional.empty();
    }

    /// The letter about a date that the calendar moved, without the reason; nothing when no date runs any more.
    ///
    /// @param old the day that was told before
    Optional<NoticeLetter> moved(CaseId id, LocalDate old, LocalDate today);
}
