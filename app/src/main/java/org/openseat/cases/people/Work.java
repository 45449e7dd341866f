package org.openseat.cases.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.schools.Address;

/// Work as the rule asks for it: where, for whom; for parent employment whether it is done there in person, for
/// child care how many hours a week.
public record Work(
        Employment kind,
        String employer,
        Address at,
        boolean inPerson,
        @Nullable Integer hoursAWeek) {

    @JsonCreator
    public Work {}

    public Work(Employment kind, String employer, Address at, boolean inPerson) {
        this(kind, employer, at, inPerson, null);
    }
}
