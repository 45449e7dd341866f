package org.openseat.schools;

import java.time.ZoneId;
import java.util.Optional;
import org.openseat.district.SchoolYear;

/// The district as its pages, mails and letters name it, and the choices it has made.
///
/// @param currentYear the school year to which the loaded schools and students belong
/// @param policy the address on the web of the Board's policy on permits between districts
/// @param demo true for an invented district
public record DistrictInfo(
        String name,
        String shortName,
        SchoolYear currentYear,
        ZoneId timeZone,
        Optional<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<String> policy,
        Optional<County> county,
        Signature signature,
        AppealBody appealBody,
        boolean demo) {

    /// The county office of education, which hears appeals between districts.
    ///
    /// @param hours when it takes appeals in on a weekday
    public record County(
            String name,
            Optional<String> address,
            Optional<String> phone,
            Optional<String> hours,
            Optional<String> website) {}

    /// Who signs the district's letters.
    public record Signature(String name, String title, String office) {}

    /// Who decides a permit appeal last. (R-IDP-25)
    public enum AppealBody {
        OPERATIONS,
        OPST
    }
}
