package org.openseat.interdistrict.meanwhile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.Told;

/// A time in which an incoming child attends while its permit is decided. It gives no right to the permit. (R-PRV-1,
/// R-PRV-4)
///
/// @param counted how the last day was counted
/// @param warnings the days on which family, school and office are warned
/// @param begunBy who said that there is space once residents have their seats
/// @param warned the last of the warnings that went out
/// @param ended the last day of attendance once it is over, and `over` why
public record InterStay(
        CaseId request,
        LocalDate first,
        LocalDate last,
        List<Told> counted,
        List<LocalDate> warnings,
        SignedStatement begunBy,
        @Nullable LocalDate warned,
        @Nullable LocalDate ended,
        @Nullable Over over) {

    /// Why it is over.
    public enum Over {
        /// The permit has come: the child stays for good.
        PERMIT,
        /// Two school months have passed without one. (R-PRV-3)
        TIME,
        /// There is nothing left to wait for: the last answer was no, or the family took the request back.
        NO_DECISION_PENDING,
        /// The child left, as the school says.
        LEFT
    }

    public InterStay {
        counted = List.copyOf(counted);
        warnings = List.copyOf(warnings);
    }

    @JsonIgnore
    public boolean running() {
        return ended == null;
    }

    InterStay warned(LocalDate day) {
        return new InterStay(request, first, last, counted, warnings, begunBy, day, ended, over);
    }

    InterStay ended(LocalDate on, Over why) {
        return new InterStay(request, first, last, counted, warnings, begunBy, warned, on, why);
    }

    InterStay counted(LocalDate last, List<Told> counted, List<LocalDate> warnings) {
        return new InterStay(request, first, last, counted, warnings, begunBy, warned, ended, over);
    }
}
