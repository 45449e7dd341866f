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
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.cycles.Cycles;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A mother reads her child's points in Spanish on her telephone and says what is wrong; the office answers.
@BrowserTest
class PointsOfTheYearTest {

    private static final SchoolYear CYCLE = new SchoolYear(2027);
    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");

    @Autowired
    ApplicationContext app;

    @Autowired
    Door door;

    @Autowired
    ApplicationDesk desk;

    @Autowired
    ProcessingDay day;

    @Autowired
    Cycles cycles;

    @Test
    void from_the_estimate_to_the_answer() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var family = town.family();
        var page = "/choices/" + filed(town, family);
        var mother = door.enter(family.email(), "es");
        mother.opens(page);
        mother.follows("See the points");
        mother.sees("As known today");
        day.compute(
                cycles.find(CYCLE).orElseThrow(), null, at("2026-12-07T08:00").toInstant());
        mother.opens(page + "/points");
        mother.sees("If all is right, there is nothing you must do.");
        mother.opens(page + "/points/correct?program=8902M&kind=LIST");
        mother.presses("Ask for a correction");
        mother.sees("Write what is right");
        mother.fillsIn("What is right?", "Meridian, 2026-27");
        mother.presses("Ask for a correction");
        mother.sees("Your corrections");
        the_office_answers();
        mother.opens(page + "/points");
        mother.sees("Meridian 2026-27");
    }

    private void the_office_answers() {
        var staff = door.staff("constance.okonkwo");
        staff.opens("/desk/choices/points");
        staff.opens("/desk/choices/corrections");
        staff.follows("Tomás Delgado");
        staff.presses("Answer the family");
        staff.sees("Choose the points");
        staff.chooses("Points of this line", "It becomes 4 points");
        staff.fillsIn("Reason, as the family reads it", "Meridian 2026-27");
        staff.presses("Answer the family");
        staff.sees("No correction waits for an answer.");
    }

    private CaseId filed(Town town, Town.Resident family) {
        var student = town.child(family);
        var at = at("2026-11-10T10:00");
        var draft = desk.begin(student, CYCLE, family.who(), Map.of(), at);
        var id = draft.about().id();
        var choices = List.of(choice(1, "8901M", at), choice(2, "8902M", at));
        var child = new Child("Tomás Delgado", LocalDate.parse("2014-03-14"), null);
        var answers = new Answers(child, Grade.GRADE_8, Town.HOME, null);
        desk.file(
                id,
                ConfirmationNumber.draw(new SecureRandom()),
                new ApplicationDesk.Sheet(answers, choices, null, "Ana Ruiz"),
                family.who(),
                at);
        return id;
    }

    private static Choice choice(int rank, String program, ZonedDateTime at) {
        return new Choice(Window.ON_TIME, Category.MAGNET, rank, program, at.toInstant());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(HERE);
    }
}
