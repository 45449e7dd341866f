package org.openseat.interdistrict.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.inter.Direction;
import org.openseat.students.Student;
import org.openseat.ui.field.Form;

/// A request being filled in: every part just as the family left it. The request will have the draft's id.
record Draft(
        CaseId id,
        Student child,
        AccountId family,
        Direction direction,
        Map<String, Map<String, String>> typed,
        LocalDate today) {

    /// What was saved of a part; empty while it was never opened.
    Optional<Form> saved(Part<?> part) {
        return Optional.ofNullable(typed.get(part.name())).map(values -> Form.of(part.form(), values));
    }

    /// The answer of a part, once it is whole and right.
    <T> Optional<T> answer(Part<T> part) {
        return part.ready(this) ? saved(part).flatMap(form -> part.read(form, this)) : Optional.empty();
    }

    boolean incoming() {
        return direction == Direction.INCOMING;
    }

    String path() {
        return "/inter/apply/" + id;
    }
}
