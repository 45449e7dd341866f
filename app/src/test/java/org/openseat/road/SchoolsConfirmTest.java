package org.openseat.road;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.applications.Answers;
import org.openseat.applications.Choice;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The office says what it knows of a child, the mother reads what came of it in Spanish; a program gets other seats.
@BrowserTest
class SchoolsConfirmTest {

    private static final SchoolYear CYCLE = new SchoolYear(2027);
    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");

    @Autowired
    ApplicationContext app;

    @Autowired
    Door door;

    @Autowired
    ApplicationDesk desk;

    @Test
    void a_proof_is_answered_and_seats_are_declared() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var family = town.family();
        var page = filed(town, family);
        var staff = door.staff("constance.okonkwo");
        staff.opens("/desk/verification");
        staff.follows("Tomás Delgado");
        staff.presses("Save the answer");
        staff.sees("Choose what confirms it");
        staff.chooses("What confirms it?", "Nothing confirms it");
        staff.fillsIn("Reason, if nothing confirms it", "The scores are lower");
        staff.presses("Save the answer");
        var mother = door.enter(family.email(), "es");
        mother.opens("/choices");
        mother.opens(page);
        mother.sees("None of the three ways to qualify for this program is met.");
        seats(staff);
    }

    private static void seats(Visit staff) {
        staff.opens("/desk/programs");
        staff.follows("Lumen STEM Magnet");
        staff.fillsIn("Capacity, Grade 6", "many");
        staff.presses("Send for confirmation");
        staff.sees("Write why");
        staff.fillsIn("Capacity, Grade 6", "61");
        staff.fillsIn("Why do these numbers differ?", "A wall");
        staff.presses("Send for confirmation");
        staff.sees("What would count");
        staff.opens("/desk/programs");
        staff.sees("Waits for a second person");
    }

    private String filed(Town town, Town.Resident family) {
        var student = town.child(family);
        var at = at("2026-11-10T10:00");
        var id = desk.begin(student, CYCLE, family.who(), Map.of(), at).about().id();
        var gifted = new Choice(Window.ON_TIME, Category.MAGNET, 1, "8903M", at.toInstant());
        var child = new Child("Tomás Delgado", LocalDate.parse("2014-03-14"), null);
        var answers = new Answers(child, Grade.GRADE_8, Town.HOME, null);
        var sheet = new ApplicationDesk.Sheet(answers, List.of(gifted), null, "Ana Ruiz");
        desk.file(id, ConfirmationNumber.draw(new SecureRandom()), sheet, family.who(), at);
        return "/choices/" + id;
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(HERE);
    }
}
