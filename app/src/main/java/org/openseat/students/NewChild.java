package org.openseat.students;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.schools.Address;

/// A child who is not in the district's schools, as the family describes them. (R-ACC-16)
///
/// @param school the name of the school the child goes to, if any
public record NewChild(Student.Name name, LocalDate birthDate, Grade grade, Optional<String> school, Address home) {

    @Override
    public String toString() {
        return "NewChild";
    }
}
