package org.openseat.offers.waiting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.choices.Category;
import org.openseat.students.StudentId;

/// A child's place on the waiting list of a program and grade.
///
/// @param group in which the balance rule counts the child; empty for none
/// @param band 0 on time, 1 late, 2 Space Available
/// @param number as drawn; of a late application the order of receipt
/// @param left why it ended; null while it stands
public record Place(
        UUID id,
        Pool pool,
        Category category,
        String group,
        StudentId student,
        CaseId application,
        int band,
        int tier,
        int points,
        int number,
        Instant since,
        @Nullable Movement left) {}
