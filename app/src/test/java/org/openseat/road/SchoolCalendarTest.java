package org.openseat.road;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A family looks up when there is school; the permit office closes a day because of smoke and sees what moves.
@BrowserTest
class SchoolCalendarTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Door door;

    @ParameterizedTest
    @CsvSource({"English, en", "Español, es"})
    void a_family_reads_the_school_calendar(String ownName, String language) {
        var parent = browsers.onATelephone();
        parent.opens("/");
        parent.choosesLanguage(ownName, language);
        parent.follows("School calendar");
        parent.sees("What is a school day?");
        parent.sees("Days without school");
    }

    @ParameterizedTest
    @CsvSource({"en, 16", "es, 17"})
    void the_permit_office_closes_a_day(String language, int day) {
        var priya = door.enter(Door.email("priya.raghunathan"), language);
        priya.opens("/desk/calendar");
        priya.sees("The school calendar");
        priya.follows("Close a day");
        priya.presses("Show what would move");
        priya.sees("Give the day");
        priya.givesTheDate("Which day?", LocalDate.of(2028, 5, day));
        priya.page().selectOption("#off", "UNHEALTHY_AIR");
        priya.chooses("Is the district office closed too?", "No");
        priya.fillsIn("Reason, in your words", "2028: 🔥");
        priya.presses("Show what would move");
        priya.sees("Check before you change the calendar");
        priya.presses("Change the calendar");
        priya.sees("What changes");
        priya.opens("/calendar?year=2027-28");
        priya.sees("2028: 🔥");
    }

    @Test
    void the_other_ways_to_change_it_open_too() {
        var priya = door.staff("priya.raghunathan");
        priya.opens("/desk/calendar/open");
        priya.sees("Which day?");
        priya.opens("/desk/calendar/move");
        priya.sees("Which day is off instead?");
    }
}
