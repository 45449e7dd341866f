package org.openseat.road;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The pages around a permit that both schools have granted, and those before the decisions, on a telephone in both
/// languages: each is inspected for barriers and for words of the other language.
@BrowserTest
class AfterTheYesTest {

    @Autowired
    Door door;

    @Autowired
    Clock clock;

    final Town town;
    Resident ana;
    Resident kestrel;
    Resident harbor;

    @Autowired
    AfterTheYesTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void people() {
        ana = town.family();
        kestrel = town.staff(Town.KESTREL);
        harbor = town.staff(Town.HARBOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void special_education_clears_the_move_and_the_school_of_residence_notes_its_meeting(String code) {
        var permit = town.submit(ana, town.packet(ana, town.child(ana), Town.HARBOR, Town.WORK, true, now()), now());
        town.readPapers(permit, kestrel, now());
        var path = "/permits/" + permit;

        var mother = signsIn(ana, code);
        mother.opens(path);
        mother.sees("Special education");

        var principal = signsIn(kestrel, code);
        principal.opens(path);
        principal.sees(
                "You can read the papers meanwhile. The student can be released once special education has cleared the move.");
        principal.follows("Note the meeting");
        principal.presses("Keep the note");
        principal.sees("Write who was there");
        principal.givesTheDate("Day of the meeting", LocalDate.of(2026, 11, 23));
        principal.fillsIn("Who was there", "Ana Ruiz, Denise Achterberg");
        principal.fillsIn("What was said", "Tomás Delgado");
        principal.presses("Keep the note");
        principal.sees("The meeting is noted; it stands in the timeline.");

        var team = signsIn(town.specialEducation(), code);
        team.opens("/desk");
        team.opens(path);
        team.follows("Decide");
        team.presses("Save");
        team.sees("Choose whether the move may go on");
        team.chooses("Your word", "Yes, cleared");
        team.fillsIn("A note for the family and the school of residence", "Tomás");
        team.presses("Save");
        team.sees("What special education says");
        team.opens("/desk?list=SAID");

        principal.opens(path);
        principal.sees("What special education says");
        principal.follows("Send to the permit office");
        principal.presses("Send it to the permit office");
        principal.sees("Write what you found about the home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_requested_school_counts_its_seats_enrolls_and_ends(String code) {
        var path = "/permits/" + released();
        var principal = signsIn(harbor, code);
        principal.follows("Seats");
        principal.fillsIn("Seats in grade 8", "ten");
        principal.presses("Save the numbers");
        principal.sees("Write a whole number from 0 to 999");
        principal.fillsIn("Seats in grade 8", "10");
        principal.fillsIn("Seats in grade 7", "900");
        principal.presses("Save the numbers");
        principal.sees("The numbers are saved");

        principal.opens(path);
        principal.follows("Approve");
        principal.presses("Grant the permit");
        principal.follows("Enroll");
        principal.ticks("The packet is in the cumulative record");
        principal.presses("Enroll the student");
        principal.sees("Attending on this permit");

        var mother = signsIn(ana, code);
        mother.opens(path);
        mother.follows("Report a change");
        mother.presses("Tell the schools");
        mother.sees("Choose what has changed");
        mother.ticks("Where a parent works");
        mother.fillsIn("In your own words", "Salinas");
        mother.presses("Tell the schools");

        principal.opens("/desk?list=CHANGED");
        principal.opens(path);
        principal.follows("The permit stays");
        principal.presses("The permit stays");
        principal.follows("Write to the family about a change");
        principal.ticks("Where a parent works");
        principal.fillsIn("What you have learned, and how", "Salinas");
        principal.presses("Write to the family");

        principal.follows("End the permit");
        principal.presses("End the permit and send the letter");
        principal.sees("Choose how the permit ends");
        principal.sees("Choose at least one reason");
        principal.ticks("Revoke the permit");
        principal.ticks(
                code.equals("en") ? "The reason for the permit has changed" : "El motivo del permiso ha cambiado");
        principal.fillsIn("What you know, and how", "Salinas");
        principal.presses("End the permit and send the letter");
        principal.sees("Why Harbor Middle School revoked the permit");

        mother.opens(path);
        mother.sees("Why Harbor Middle School revoked the permit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void schools_remind_their_families_and_the_district_sees_who_has_not(String code) {
        var principal = signsIn(town.staff(Town.GRANARY), code);
        principal.follows("Reminders");
        if (code.equals("en")) {
            principal.presses("Send the reminder");
        }
        principal.opens("/duties");

        var office = signsIn(town.district(), code);
        office.follows("Reminders");
        office.opens("/duties?list=sent");
    }

    private CaseId released() {
        return town.released(ana, town.packet(ana, town.child(ana), now()), now());
    }

    private Visit signsIn(Resident person, String code) {
        return door.enter(person.email(), code);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
