package org.openseat.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.schools.Address;

/// Everything the family answered on the application, as it stood when they signed it. (BUL-5347 Att. C)
public record PermitAnswers(
        Child child,
        boolean renewal,
        Address home,
        LocalDate livesThereSince,
        @Nullable String recentSchool,
        String reason,
        boolean specialEducation,
        boolean section504,
        boolean expulsion,
        Parent first,
        @Nullable Parent second,
        Signature signature) {

    /// The child as the family and the school know them.
    public record Child(
            String name, LocalDate birthDate, @Nullable String districtId) {}

    /// A parent or guardian, how to reach them, and where they work if they do.
    public record Parent(
            String name,
            String phone,
            @Nullable String otherPhone,
            @Nullable String email,
            @Nullable Work work) {}

    /// Work as the rule asks for it: where, for whom, and whether it is done there in person.
    public record Work(Employment kind, String employer, Address at, boolean inPerson) {}

    /// The parent's name under the terms, given under penalty of perjury.
    public record Signature(String name, LocalDate on) {}

    public List<Parent> parents() {
        return Stream.of(Optional.of(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .toList();
    }
}
