package org.openseat.road;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A clerk begins to key in an application on paper, and the permit office corrects a school: on a telephone in both
/// languages.
@BrowserTest
class OnPaperTest {

    @Autowired
    Door door;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    final Town town;

    @Autowired
    OnPaperTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_clerk_finds_the_student_and_gets_the_familys_own_pages(String code) {
        var number = "Q" + UUID.randomUUID().toString().substring(0, 8);
        sql.sql("""
                insert into student (district_id, school, enrolled, first_name, last_name, birth_date, grade)
                values (:number, :school, true, 'Tomás', 'Delgado', '2014-03-14', '7')""")
                .param("number", number)
                .param("school", Town.KESTREL.value())
                .update();
        var clerk = door.enter(town.staff(Town.KESTREL).email(), code);
        clerk.opens("/permits/paper");
        clerk.presses("Save and continue");
        clerk.sees("Enter the student number and the birth date, or the name of a student of your school");
        clerk.fillsIn("Student number", number);
        clerk.givesTheDate("Birth date", LocalDate.of(2014, 3, 14));
        clerk.presses("Save and continue");
        clerk.sees("Application on paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_permit_office_is_asked_why_before_it_corrects_a_school(String code) {
        var permit = town.submitted(town.family(), ZonedDateTime.now(clock));
        var office = door.enter(town.district().email(), code);
        office.opens("/permits/" + permit);
        office.follows("Correct the school asked for");
        office.presses("Correct the school");
        office.sees("Choose the school that the family meant");
    }
}
