package org.openseat.lottery.freeze;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.schools.Address;

/// A program that an application asks for, as it stands at the freeze.
///
/// @param number as the family numbered it; 1 where nothing is ranked
/// @param sibling the program in which the family names a brother or sister who stays
/// @param group the id of the group that the balance rule counts the child in; empty for none
/// @param code the reason that says no, for a choice that does not take part
/// @param facts what its sentence speaks of, as JSON
record Wish(
        UUID application,
        UUID student,
        String program,
        int number,
        Grade grade,
        Address home,
        @Nullable String sibling,
        String group,
        int points,
        @Nullable String code,
        @Nullable String facts) {}
