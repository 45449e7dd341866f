package org.openseat.rulebook.choices.points;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;

/// What the district knows of one child on the day whose data the points are computed from. (§4.1.2 of the rules)
///
/// `gradeNow` is null for a child who is in no school yet. `residentSchools` are those for `gradeNext`, the grade
/// applied for: with a shared area more than one, none while the address is not known.
public record Applicant(
        boolean inDistrict,
        @Nullable Grade gradeNow,
        Grade gradeNext,
        Optional<Magnet> magnet,
        List<SchoolCode> residentSchools,
        List<PastRequest> history,
        List<SiblingThere.Sibling> siblings) {
    public Applicant {
        residentSchools = List.copyOf(residentSchools);
        history = List.copyOf(history);
        siblings = List.copyOf(siblings);
    }
}
