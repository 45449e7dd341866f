package org.openseat.permits.apply.school;

import org.openseat.cases.draft.Draft;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// The school that a draft asks for, by name, for the pages that ask about it.
@Component
public class Wanted {

    private final SchoolsPart part;
    private final Schools schools;

    Wanted(SchoolsPart part, Schools schools) {
        this.part = part;
        this.schools = schools;
    }

    /// Its name; empty while no school is chosen.
    public String school(Draft draft) {
        return draft.answer(part)
                .flatMap(chosen -> schools.find(chosen.to()))
                .map(School::name)
                .orElse("");
    }
}
