package org.openseat.permits.apply.reason;

import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.permits.apply.school.SchoolsPart;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// What a draft asks for so far, for the pages that only one type of permit has: its type, the school by name, and
/// what was answered in the permit that it renews.
@Component
class Wanted {

    private final ReasonPart reason;
    private final SchoolsPart part;
    private final Schools schools;
    private final Renewed renewed;

    Wanted(ReasonPart reason, SchoolsPart part, Schools schools, Renewed renewed) {
        this.reason = reason;
        this.part = part;
        this.schools = schools;
        this.renewed = renewed;
    }

    boolean is(Draft draft, PermitType type) {
        return reason.is(draft, type);
    }

    Particulars before(Draft draft) {
        return renewed.packet(draft)
                .map(packet -> packet.answers().particulars())
                .orElseGet(Particulars.None::new);
    }

    /// Its name; empty while no school is chosen.
    String school(Draft draft) {
        return draft.answer(part)
                .flatMap(chosen -> schools.find(chosen.to()))
                .map(School::name)
                .orElse("");
    }
}
