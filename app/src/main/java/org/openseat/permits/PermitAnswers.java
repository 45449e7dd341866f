package org.openseat.permits;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.schools.Address;

/// Everything the family answered on the application, as it stood when they signed it. (BUL-5347 Att. C)
///
/// @param renewal asks again for what our records know as granted
/// @param particulars what was asked for the type of permit alone; packets from before there were types have none
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
        Signature signature,
        Particulars particulars) {

    @JsonCreator
    public PermitAnswers {
        particulars = Optional.ofNullable(particulars).orElseGet(Particulars.None::new);
    }

    /// Whether special education may have to look first. (R-IDP-11)
    public boolean needsReview() {
        return specialEducation || section504;
    }

    public List<Parent> parents() {
        return Stream.of(Optional.of(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .toList();
    }
}
