package org.openseat.cases.draft.fill;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.draft.DraftForm;
import org.openseat.ui.Answer;

/// Lets a family into its own drafts of one kind, and nobody else.
public record DraftDoor(CaseKind kind, DraftForm form, DraftDesk desk, ZonedDateTime now) {

    public Optional<Filling> find(UUID id, SignedIn family) {
        return desk.find(form, new CaseId(id), family, now);
    }

    /// A draft that was submitted meanwhile leads to its case: the back button is safe.
    public Answer open(UUID id, SignedIn family, Function<Filling, Answer> then) {
        return find(id, family)
                .map(then)
                .orElseGet(() -> desk.submitted(form, new CaseId(id), family) ? there(id, family) : Answer.notFound());
    }

    private Answer there(UUID id, SignedIn who) {
        return who.is(Role.FAMILY) ? submitted(id) : Answer.go("/" + kind.path() + "/" + id);
    }

    public Answer submitted(UUID id) {
        return Answer.go("/" + kind.path() + "/" + id + "/submitted");
    }
}
