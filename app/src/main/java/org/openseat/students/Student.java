package org.openseat.students;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.schools.Address;

/// A child, as a family and the schools that decide may see them.
///
/// Special education is need-to-know (R-ROL-3) and stands in [SpecialEducation].
///
/// @param grade the grade the child is in now
public record Student(
        StudentId id, Name name, LocalDate birthDate, Grade grade, Optional<Address> home, Enrollment enrollment) {

    public record Name(String first, Optional<String> middle, String last) {

        /// First, middle and last name, as on a letter.
        public String full() {
            return first + middle.map(name -> " " + name).orElse("") + " " + last;
        }
    }

    /// The id alone: whatever prints a student must not print a child's data.
    @Override
    public String toString() {
        return "Student " + id;
    }
}
