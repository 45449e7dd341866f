package org.openseat.pack;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openseat.district.SchoolYear;

/// The district itself: its name, how to reach it and how it has chosen to work; the lines of `district.csv`.
///
/// @param currentYear the school year that the schools, staff and students of this pack belong to
/// @param languages the languages offered to families, the default first
/// @param policy the address on the web of the Board's policy on permits between districts
/// @param county who hears appeals against this district
/// @param demo true for an invented district, with which demo conveniences may be used
public record District(
        String name,
        String shortName,
        SchoolYear currentYear,
        ZoneId timeZone,
        List<Locale> languages,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> policy,
        Optional<County> county,
        Signature signature,
        PasswordPolicy passwordPolicy,
        AppealBody appealBody,
        boolean demo) {

    /// The county office of education, to which a family can take a permit between districts.
    ///
    /// @param hours when it takes appeals in on a weekday, as `8:00-17:00`
    public record County(
            String name,
            Optional<String> address,
            Optional<String> phone,
            Optional<String> hours,
            Optional<String> website) {}

    /// Who signs the district's letters.
    public record Signature(String name, String title, String office) {}

    /// The rule for new passwords. (R-ACC-6 to R-ACC-10)
    public enum PasswordPolicy {
        DISTRICT,
        NIST
    }

    /// Who decides a permit appeal last. (R-IDP-25)
    public enum AppealBody {
        OPERATIONS,
        OPST
    }
}
