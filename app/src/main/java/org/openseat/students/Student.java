package org.openseat.students;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.names.FullName;
import org.openseat.schools.Address;

/// A child, as a family and the schools that decide may see them.
///
/// Special education is need-to-know (R-ROL-3) and stands in [SpecialEducation].
///
/// @param grade the grade the child is in now
public record Student(
        StudentId id, Name name, LocalDate birthDate, Grade grade, Optional<Address> home, Enrollment enrollment) {

    /// A child may have one name only; then the first or the last is empty.
    public record Name(String first, Optional<String> middle, String last) {

        /// The first name, or the only one.
        public String called() {
            return first.isEmpty() ? last : first;
        }

        /// First, middle and last name, as on a letter.
        public String full() {
            return FullName.of(first, middle.orElse(""), last);
        }

        /// What a stranger may know: the first name and an initial, or the only name.
        public String forStrangers() {
            return first.isEmpty() || last.isEmpty()
                    ? called()
                    : first + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
        }
    }

    /// The id alone: whatever prints a student must not print a child's data.
    @Override
    public String toString() {
        return "Student " + id;
    }
}
