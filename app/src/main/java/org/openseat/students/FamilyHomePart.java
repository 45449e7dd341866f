package org.openseat.students;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;

/// What a module above adds under a child on the family's home page and on the child's own page.
public interface FamilyHomePart {

    /// The child's cases, each with what happens next, in the reader's words; the most urgent first.
    List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now);

    /// What the family may begin for this child.
    List<Action> beginnings(Student child, AccountId family, Language language);

    /// What the family may read about this child.
    default List<Action> toRead(Student child, Language language) {
        return List.of();
    }
}
