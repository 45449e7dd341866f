package org.openseat.road;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The window is extended by staff; a mother ranks programs on her telephone, sends, changes and withdraws; staff key
/// in a
/// paper form. Every page is inspected in both languages.
@BrowserTest
class ApplyForProgramsTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Door door;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theWindowAsTheBoardSetIt() {
        sql.sql("""
                update cycle_window set closes = '2026-11-13T17:00', closes_at = '2026-11-13T17:00-08'
                 where cycle = '2027-28' and name = 'ON_TIME'""").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void from_the_extended_window_to_a_withdrawal(String language) {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        staff_extend_the_window(language);
        var family = town.family();
        town.child(family);
        var mother = door.enter(family.email(), language);
        she_fills_in_the_application(mother);
        she_sends_changes_and_withdraws_it(mother);
        staff_key_in_a_paper_form(language);
    }

    private void staff_extend_the_window(String language) {
        var staff = door.enter(Door.email("constance.okonkwo"), language);
        staff.opens("/desk/choices/windows");
        staff.opens("/desk/choices/windows/2027-28/ON_TIME");
        staff.presses("Show whom it reaches");
        staff.sees("Write the reason in a sentence");
        staff.givesTheDate("Day on which it closes", LocalDate.of(2026, 11, 30));
        staff.fillsIn("Time on that day", "17:00");
        staff.fillsIn("Reason, in your words", "Ceniza, humo");
        staff.presses("Show whom it reaches");
        staff.sees("Check before you move the window");
        staff.presses("Move the window");
        staff.sees("Ceniza, humo");
    }

    private void she_fills_in_the_application(Visit mother) {
        mother.opens("/choices");
        mother.sees("You can apply now");
        mother.opens("/home");
        mother.follows("Apply for programs");
        mother.presses("Begin the application");
        mother.follows("Grade");
        mother.presses("Save and continue");
        mother.presses("Save and continue");
        mother.sees("Choose programs of each kind. Each kind has its own order, its own draw and its own offer.");
        mother.presses("Save and continue");
        mother.sees("Choose at least one program");
        mother.follows("Choose programs");
        mother.presses("Add");
        mother.presses("Add");
        mother.sees("What a selection means");
        mother.presses("Down");
        mother.presses("Up");
        mother.page().locator("input[name^='place.']").first().fill("2");
        mother.presses("Save this order");
        mother.sees("Two programs have the same place. Give each its own number");
        mother.page().locator("input[name^='place.']").first().fill("1");
        mother.presses("Save this order");
        mother.follows("Done");
        mother.presses("Save and continue");
        mother.follows("Brother or sister");
        mother.chooses("A brother or sister is in one of these programs now and stays next year", "No");
        mother.presses("Save and continue");
        mother.chooses("Choose the one category you want us to use", "Hispanic or Latino");
        mother.chooses("Is your child multiracial?", "No");
        mother.presses("Save and continue");
    }

    private void she_sends_changes_and_withdraws_it(Visit mother) {
        mother.follows("Check and send");
        mother.ticks("What I say here is true. If it is not, the application can be set aside at any time.");
        mother.fillsIn("Your full name", "Ana Ruiz");
        mother.presses("Send the application");
        mother.sees("We have your application");
        mother.follows("See the request");
        mother.sees("Application for Tomás Delgado, 2027-28");
        mother.presses("Change this application");
        mother.opens(mother.path().replace("/apply", ""));
        mother.follows("Withdraw this application");
        mother.presses("Withdraw this application");
        mother.sees("You withdrew this application");
    }

    private void staff_key_in_a_paper_form(String language) {
        var staff = door.enter(Door.email("constance.okonkwo"), language);
        staff.opens("/desk?list=CHOICES_Filed");
        staff.opens("/desk/choices/paper");
        staff.presses("Save and continue");
        staff.fillsIn("District student number", "410475563");
        staff.presses("Save and continue");
        staff.sees("Yaretzi Solórzano");
        staff.presses("Take the application");
        staff.sees("Give the day on which it came in");
    }
}
