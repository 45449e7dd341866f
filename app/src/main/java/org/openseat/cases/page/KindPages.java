package org.openseat.cases.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.cases.step.CaseStep;
import org.openseat.students.StudentId;

/// How the cases of one kind are read, and what can be pressed on them.
///
/// @param <V> a case of this kind as one person reads it
public interface KindPages<V extends CaseView> extends OfKind {

    /// The case, if it is any of this person's business.
    Optional<V> open(CaseId id, SignedIn who, ZonedDateTime now);

    /// The case as its family reads it, for somebody who proved that they have its number.
    V look(CaseId id, ZonedDateTime now);

    /// The cases of a child for one of its families.
    List<V> ofChild(StudentId child, AccountId family, ZonedDateTime now);

    /// What this kind and its features add to the page.
    default List<CaseCard> cards(V view, SignedIn reader, Voice voice) {
        return List.of();
    }

    /// Something the reader should know before all else.
    default List<Notice> notices(V view, Voice voice) {
        return List.of();
    }

    /// The buttons.
    List<CaseStep<V>> steps();
}
