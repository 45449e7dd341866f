package org.openseat.applications;

import org.jspecify.annotations.Nullable;
import org.openseat.cases.people.Child;
import org.openseat.district.Grade;
import org.openseat.schools.Address;

/// What a family says on its application, the category of race apart.
///
/// @param grade the grade in the school year applied for
public record Answers(
        Child child, Grade grade, Address home, @Nullable Sibling sibling) {

    /// A brother or sister who is in one of the programs asked for and stays there. (R-PTS-12)
    public record Sibling(String name, java.time.LocalDate birthDate, String program) {}
}
