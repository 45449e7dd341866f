package org.openseat.road;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A parent reads how her daughter does at school and looks after the emergency numbers, in both languages.
@BrowserTest
class SchoolLifeTest {

    @Autowired
    Door door;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Test
    void from_home_to_the_school_page_and_a_new_number() {
        var parent = door.enter(motherOfInes(), "en");
        parent.follows("Attendance, grades and emergency numbers");
        parent.sees("Final grades");
        parent.sees("Socorro Villaseñor Ibarra");
        parent.follows("Add a number");
        parent.fillsIn("Telephone number", "555-01");
        parent.presses("Save");
        parent.sees("Type the name of the person.");
        parent.stillHas("Telephone number", "555-01");

        parent.opens("/language");
        parent.choosesLanguage("Español", "es");
        parent.opens("/home");
        parent.follows("Attendance, grades and emergency numbers");
        var school = parent.path();
        parent.sees("Final grades");
        parent.follows("Add a number");
        parent.fillsIn("Name", "Ofelia Paz");
        parent.page().locator("#relation").selectOption("FRIEND");
        parent.fillsIn("Telephone number", "805 555 0188");
        parent.presses("Save");
        parent.sees("Ofelia Paz");
        parent.sees("(805) 555-0188");
        parent.page().locator("dl a[href*='/phones/']").first().click();
        parent.page().waitForSelector("form[action$='/remove'] button");
        parent.opens(school);
    }

    private String motherOfInes() {
        var email = "school-" + UUID.randomUUID() + "@road.example";
        var account = accounts.open(
                new Accounts.Opening(email, "Lucía", "Villaseñor", "en", Family.PASSWORD, Set.of(Role.FAMILY), null),
                Instant.now());
        sql.sql("""
                insert into guardian_link (account, student, begun)
                select ?, id, now() from student where district_id = '430000017'
                """).param(account.value()).update();
        return email;
    }
}
