package org.openseat.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openseat.accounts.AccountId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Signature;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;

/// An application as it was sent last: its number, the answers, the choices, who signed.
///
/// @param firstAt when it was sent first, and `at` when this version was
/// @param version 1 for the first
public record Sent(
        ConfirmationNumber number,
        int version,
        AccountId by,
        Answers answers,
        List<Choice> choices,
        Signature signature,
        Instant firstAt,
        Instant at) {

    public Sent {
        choices = List.copyOf(choices);
    }

    /// In the family's order.
    public List<Choice> choices(Category category) {
        return choices.stream().filter(choice -> choice.category() == category).toList();
    }

    public Set<Window> windows() {
        return choices.stream().map(Choice::window).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Choice> choice(String program) {
        return choices.stream()
                .filter(choice -> choice.program().equals(program))
                .findFirst();
    }
}
