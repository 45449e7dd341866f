package org.openseat.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;

/// A child as the student information system knows it: one line of `students.csv`.
///
/// @param pin the secret the school gave the family; to be kept only as a keyed hash (docs/district-pack.md)
/// @param iep true when the child has an individualized education program
/// @param section504 true when the child has a Section 504 plan
public record Student(
        String id,
        Name name,
        LocalDate birthDate,
        Grade grade,
        SchoolCode school,
        Optional<LocalDate> enrolledOn,
        Optional<String> pin,
        Home home,
        Guardian guardian,
        boolean iep,
        boolean section504) {

    /// @param last empty when the child has one name only, which then is the first; or the other way round
    public record Name(String first, Optional<String> middle, String last) {}

    public record Home(
            Optional<String> address, Optional<String> apartment, Optional<String> city, Optional<String> zip) {}

    /// The adult the district writes to.
    public record Guardian(
            Optional<String> name, Optional<String> email, Optional<String> phone, Optional<String> language) {}

    /// The id alone: whatever prints a student must not print a child's data.
    @Override
    public String toString() {
        return "Student " + id;
    }
}
