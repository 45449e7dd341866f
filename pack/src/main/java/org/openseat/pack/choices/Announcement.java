package org.openseat.pack.choices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// News of the district in one language: one line of `announcements.csv`.
///
/// @param owner the office that answers for it
/// @param until its last day; then it goes to the archive
public record Announcement(
        String id,
        Audience audience,
        Locale language,
        String title,
        String text,
        Optional<String> link,
        String owner,
        LocalDate from,
        LocalDate until) {

    /// Whom it is for.
    public enum Audience {
        EVERYONE,
        PARENTS,
        SCHOOLS
    }
}
