package org.openseat.interdistrict;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.district.Grade;
import org.openseat.names.PlainName;
import org.openseat.schools.Address;

/// Everything the family answered on its request between districts, as it stood when they signed it. (R-INT-13)
///
/// @param otherDistrict the district the child comes from, or wants to go to
/// @param otherSchool the school there, where the family named one
/// @param currentGrade today's grade, which may stay empty (R-INT-12)
public record InterAnswers(
        Child child,
        Address home,
        LocalDate livesThereSince,
        String otherDistrict,
        @Nullable String otherSchool,
        @Nullable Grade currentGrade,
        About about,
        String reason,
        boolean specialEducation,
        boolean section504,
        boolean expulsion,
        Parent first,
        @Nullable Parent second,
        Signature signature) {

    /// Kept beside the name as written: families write the same district in many ways.
    @JsonProperty(access = Access.READ_ONLY)
    public String otherDistrictPlain() {
        return PlainName.letters(otherDistrict);
    }
}
