package org.openseat.permits.appeals;

import java.time.LocalDate;
import java.util.Map;
import org.openseat.accounts.SignedIn;

/// How and on which day an appeal came: the day it was received counts, not the day it was keyed in. (BUL-5347 §V.B.2,
/// R-IDP-24)
public sealed interface Received {

    /// Who typed it in.
    SignedIn by();

    LocalDate day();

    /// The family sent it here.
    record Online(SignedIn by, LocalDate day) implements Received {}

    /// The family handed it in at an office or by post, and staff key it in.
    record OnPaper(SignedIn by, LocalDate day) implements Received {}

    /// It came in time and was found only after the case had lapsed: the permit office says why. (R-IDP-24)
    record FoundLate(SignedIn by, LocalDate day, String why) implements Received {}

    /// As the timeline keeps it.
    default Map<String, String> facts() {
        return switch (this) {
            case Online _ -> Map.of();
            case OnPaper paper -> Map.of("received", paper.day().toString());
            case FoundLate paper -> Map.of("received", paper.day().toString(), "found", "late");
        };
    }
}
