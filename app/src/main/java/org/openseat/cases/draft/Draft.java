package org.openseat.cases.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.students.Student;
import org.openseat.ui.field.Form;

/// A request being filled in: every part just as the family left it. The request will have the draft's id.
///
/// @param variant which of the kind's requests it is, such as one of two directions; empty where there is only one
/// @param family who fills it in: the family, or staff for one that applied on paper
/// @param today the day that counts: for what came on paper, the day on which it was received
/// @param received when it came on paper; none where the family itself fills it in
public record Draft(
        CaseId id,
        CaseKind kind,
        String variant,
        Student child,
        AccountId family,
        Map<String, Map<String, String>> typed,
        LocalDate today,
        @Nullable LocalDate received) {

    /// Staff key it in from paper: the day on which that came is its day, whatever day it is typed.
    public boolean onPaper() {
        return received != null;
    }

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
