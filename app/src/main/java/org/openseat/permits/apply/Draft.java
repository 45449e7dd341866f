package org.openseat.permits.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.students.Student;
import org.openseat.ui.field.Form;

/// An application being filled in: every part just as the family left it. The permit will have the draft's id.
///
/// @param granted the packets of the permits this child has had, newest first
record Draft(
        CaseId id,
        Student child,
        AccountId family,
        Map<String, Map<String, String>> typed,
        LocalDate today,
        List<Packet> granted) {

    Draft {
        granted = List.copyOf(granted);
    }

    /// What was saved of a part; empty while it was never opened.
    Optional<Form> saved(Part<?> part) {
        return Optional.ofNullable(typed.get(part.name())).map(values -> Form.of(part.form(), values));
    }

    /// The answer of a part, once it is whole and right.
    <T> Optional<T> answer(Part<T> part) {
        return part.asked(this) && part.ready(this)
                ? saved(part).flatMap(form -> part.read(form, this))
                : Optional.empty();
    }

    /// The permit to be renewed, when the family says it renews one: its answers stand in the fields to begin with.
    Optional<Packet> renewed() {
        return typed.getOrDefault("year", Map.of()).getOrDefault("kind", "").equals("renewal")
                ? granted.stream().findFirst()
                : Optional.empty();
    }

    Particulars renewedParticulars() {
        return renewed().map(packet -> packet.answers().particulars()).orElseGet(Particulars.None::new);
    }

    String path() {
        return "/permits/apply/" + id;
    }
}
