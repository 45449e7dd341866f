package org.openseat.letters.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What stands at the top of every letter: from whom, to whom, when, about which case.
///
/// @param caseId the case the letter belongs to
/// @param path where the case is on this site, such as `/permits/…`
/// @param number the case's confirmation number, as the family knows it
/// @param name the addressee; `address` the lines below the name
public record Heading(
        UUID caseId, String path, String number, LocalDate date, Letterhead from, String name, List<String> address) {}
