package org.openseat.cases.step;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseView;
import org.openseat.documents.Upload;
import org.openseat.ui.field.Form;

/// Somebody presses a button: on which case as they saw it, with what they typed and sent along.
///
/// @param <V> the case as this person reads it
public record Press<V extends CaseView>(V of, Form form, List<Upload> files, SignedIn who, ZonedDateTime now) {

    public CaseId id() {
        return of.head().id();
    }

    /// What was typed in a field that must not be empty.
    public String text(String field) {
        form.required(field);
        return form.value(field);
    }

    /// The answers that were ticked, at least one.
    public <E extends Enum<E>> Set<E> several(String field, Class<E> type) {
        var ticked = ticked(field, type);
        if (ticked.isEmpty()) {
            form.problem(field, form.name() + "." + field + ".required");
        }
        return ticked;
    }

    public <E extends Enum<E>> Set<E> ticked(String field, Class<E> type) {
        var typed = List.of(form.value(field).split(","));
        return Stream.of(type.getEnumConstants())
                .filter(each -> typed.contains(each.name()))
                .collect(Collectors.toSet());
    }

    /// Does it once the form is right.
    public <T> Optional<Outcome<T>> then(Supplier<Optional<Outcome<T>>> button) {
        return form.ok() ? button.get() : Optional.empty();
    }
}
