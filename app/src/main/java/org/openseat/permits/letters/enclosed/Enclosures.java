package org.openseat.permits.letters.enclosed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;

/// The papers that a school must give with a no, beside the letter and the appeals sheet: the family's own packet, and
/// an appeal form with what is known filled in. (R-IDP-23)
public record Enclosures(PacketCopy packet, AppealForm form) {

    /// The application as the family sent it, and the list of its papers. What only some may know, such as an IEP, is
    /// not in it: both schools read this letter. (R-ROL-3)
    ///
    /// @param signed the name under the application
    public record PacketCopy(
            Instant filed, List<Part> parts, List<PaperSent> papers, String signed, LocalDate signedOn) {}

    /// One part of the application with its answers.
    public record Part(Wording title, List<Fact> answers) {}

    /// What is known for the fields of the appeal form. (BUL-5347 Att. G)
    ///
    /// @param street home address with apartment; `place` its city and ZIP
    /// @param parents one or two
    public record AppealForm(
            String student,
            LocalDate born,
            Wording grade,
            String street,
            String place,
            String district,
            List<Parent> parents) {}

    /// A parent or guardian on the appeal form; what is not known stays a line to write on.
    ///
    /// @param workplace the address where they work
    public record Parent(
            String name,
            String phone,
            @Nullable String otherPhone,
            @Nullable String employer,
            @Nullable String workplace) {}
}
