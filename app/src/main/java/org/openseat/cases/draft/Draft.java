package org.openseat.cases.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.students.Student;
import org.openseat.ui.field.Form;

/// A request being filled in: every part just as the family left it. The request will have the draft's id.
///
/// @param variant which of the kind's requests it is, such as one of two directions; empty where there is only one
public record Draft(
        CaseId id,
        CaseKind kind,
        String variant,
        Student child,
        AccountId family,
        Map<String, Map<String, String>> typed,
        LocalDate today) {

    /// What was saved of a part; empty while it was never opened.
    public Optional<Form> saved(Part<?> part) {
        return Optional.ofNullable(typed.get(part.name())).map(values -> Form.of(part.form(), values));
    }

    /// The answer of a part, once it is whole and right.
    public <T> Optional<T> answer(Part<T> part) {
        return part.asked(this) && part.ready(this)
                ? saved(part).flatMap(form -> part.read(form, this))
                : Optional.empty();
    }

    public String path() {
        return "/" + kind.path() + "/apply/" + id;
    }
}
