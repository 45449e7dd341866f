package org.openseat.offers.waiting;

import org.openseat.district.SchoolYear;

/// The seats of a program in one grade and year.
///
/// @param grade its code, as the tables write it
public record Pool(SchoolYear cycle, String program, String grade) {

    /// Where staff read its list.
    public String page() {
        return "/desk/lists/" + program + "?cycle=" + cycle.label() + "&grade=" + grade;
    }
}
