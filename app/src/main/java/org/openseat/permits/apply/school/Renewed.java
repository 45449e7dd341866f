package org.openseat.permits.apply.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Packet;
import org.openseat.permits.file.PermitScope;
import org.openseat.rulebook.PermitType;
import org.springframework.stereotype.Component;

/// The permit that a draft would renew: its answers stand in the fields to begin with.
@Component
public class Renewed {

    private final PermitScope scope;

    Renewed(PermitScope scope) {
        this.scope = scope;
    }

    /// The newest that the child has had, when the family says that it renews one.
    public Optional<Packet> packet(Draft draft) {
        return draft.typed()
                        .getOrDefault("year", Map.of())
                        .getOrDefault("kind", "")
                        .equals("renewal")
                ? granted(draft).stream().findFirst()
                : Optional.empty();
    }

    private List<Packet> granted(Draft draft) {
        var child = draft.child().id();
        return draft.onPaper() ? scope.granted(child) : scope.granted(child, draft.family());
    }

    /// Whether our records know of this permit in the year before. A family's word is not enough: a renewal may
    /// need one school's signature less. (R-IDP-20)
    public boolean known(Draft draft, PermitType type, SchoolCode to, SchoolYear year) {
        return granted(draft).stream()
                .anyMatch(before -> before.type() == type
                        && before.to().equals(to)
                        && before.year().next().equals(year));
    }
}
