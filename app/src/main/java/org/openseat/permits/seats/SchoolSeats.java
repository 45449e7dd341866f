package org.openseat.permits.seats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.SeatFree;
import org.openseat.schools.School;
import org.openseat.ui.field.Form;

/// The seats of one school in one year, and what else the reader may choose.
record SchoolSeats(
        List<School> schools,
        School school,
        List<SchoolYear> years,
        SchoolYear year,
        Map<Grade, SeatFree.Facts> known) {

    /// The grades the school teaches, and those in which somebody holds a seat all the same.
    List<Grade> grades() {
        return Stream.of(Grade.values())
                .filter(grade -> school.teaches(grade) || known.containsKey(grade))
                .toList();
    }

    SeatFree.Facts facts(Grade grade) {
        return known.getOrDefault(grade, new SeatFree.Facts(null, 0));
    }

    /// The form filled with what is noted.
    Form asNoted() {
        var typed = new LinkedHashMap<String, String>();
        for (var grade : grades()) {
            if (facts(grade).declared() instanceof Integer number) {
                typed.put(SeatsPage.field(grade), number.toString());
            }
        }
        return Form.of(SeatsController.FORM, typed);
    }

    SeatsPage page(Form form, boolean saved) {
        return new SeatsPage(this, form, saved);
    }
}
