package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.district.Grade;
import org.openseat.schools.Address;
import org.openseat.students.Guardians;
import org.openseat.students.NewChild;
import org.openseat.students.Student;
import org.springframework.beans.factory.annotation.Autowired;

/// A military family asks on a telephone that its child may come into the district: the home district signs, the school
/// says no, the office denies, the committee too, and the family takes the packet to the county.
@BrowserTest
class BetweenDistrictsTest {

    @TempDir
    Path folder;

    @Autowired
    Browsers browsers;

    @Autowired
    PostOffice post;

    @Autowired
    Door door;

    @Autowired
    Accounts accounts;

    @Autowired
    Guardians guardians;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void from_the_first_click_to_the_packet_for_the_county(String language) {
        var given = language.equals("en") ? "Noé" : "Inés";
        var email = "inter-" + UUID.randomUUID() + "@road.example";
        var account = accounts.open(
                new Accounts.Opening(email, "Ana", "Ruiz", language, Family.PASSWORD, Set.of(Role.FAMILY), null),
                Instant.now(clock));
        var child = guardians.add(
                account,
                new NewChild(
                        new Student.Name(given, Optional.empty(), "Ruiz"),
                        LocalDate.parse("2014-03-14"),
                        Grade.GRADE_7,
                        Optional.of("Bahía"),
                        Address.of("9 Bay Road", "Costa", "93001")),
                Instant.now(clock));

        var parent = door.enter(email, language);
        parent.opens("/inter/new/" + child);
        parent.follows("Ask to leave");
        parent.sees("Before you leave our district");
        parent.goesBack();
        parent.follows("Ask to come in");
        parent.presses("Save and continue");
        parent.sees("Check the box to say that you have read this and agree");
        parent.ticks("I have read this and agree");
        parent.presses("Save and continue");
        fillIn(parent);
        parent.follows("Check and send the request");
        parent.ticks("I declare under penalty of perjury that all of this is true");
        parent.fillsIn("Type your full name as your signature", "Ana Ruiz");
        parent.presses("Send the request");
        parent.sees("We have your request");
        var request = parent.path().replace("/submitted", "");
        parent.opens(request);

        var office = door.enter(Door.email("priya.raghunathan"), language);
        office.page().setViewportSize(Inspection.DESK, Inspection.HIGH);
        office.opens("/desk/inter");
        office.follows(given + " Ruiz");
        office.follows("Take it on");
        office.presses("Take it on");
        the_office_reads_the_paper(office);
        the_home_district_signs(office, request);
        office.opens(request);
        office.follows("Wait for the school");
        office.presses("Wait for the school");
        the_school_recommends(language, request);
        office.opens(request);
        office.follows("Deny");
        office.page().locator("input[value=NO_ROOM]").evaluate("box => box.checked = true");
        office.fillsIn("Explain it to the family", "2026-27: 🔥");
        office.presses("Deny");
        parent.opens(request);
        parent.follows("Appeal to the district");
        parent.fillsIn("Reasons", "2027: 🔥");
        parent.presses("Appeal to the district");
        var committee = door.enter(Door.email("wilhelmina.adeyemi"), language);
        committee.opens(request + "/deny-appeal");
        committee.fillsIn("Reasons", "2028: 🔥");
        committee.presses("Deny the appeal");
        post.awaitLike(email, language.equals("en") ? "The final answer" : "La respuesta definitiva");
        parent.opens(request);
        parent.opens(request + "/county");
        parent.sees("Which papers support your appeal?");
        var packet = SampleFiles.text(parent.downloads("Get the packet (PDF)"));
        assertThat(packet).contains(given + " Ruiz", "Costa");
    }

    /// No decision before every paper is read. (R-IDP-19)
    private void the_office_reads_the_paper(Visit office) {
        office.downloads("orders.pdf");
        office.presses("Accept");
    }

    private void the_home_district_signs(Visit office, String request) {
        office.opens(request + "/official");
        var email = "lee-" + UUID.randomUUID() + "@costa.example";
        office.fillsIn("E-mail of the official", email);
        office.presses("Send the link");
        office.sees("The link is out");
        var official = browsers.onATelephone();
        official.opens(post.awaitLike(email, "Please sign").link());
        official.presses("Sign");
        official.sees("Type your title");
        official.chooses("Does your district release the student?", "Yes");
        official.fillsIn("Your full name, as your signature", "Jordan Lee");
        official.fillsIn("Your title", "Director");
        official.ticks("I sign for my district and may decide this for it");
        official.presses("Sign");
        official.sees("Thank you. Your answer is signed");
    }

    private void the_school_recommends(String language, String request) {
        var school = door.enter(Door.email("kwame.boateng"), language);
        school.opens("/desk/inter/school");
        school.opens(request + "/school");
        school.follows("Let a student attend meanwhile");
        school.opens(request + "/school");
        school.chooses("Does your school take this student?", "No");
        school.presses("Send the recommendation");
    }

    private void fillIn(Visit parent) {
        parent.follows("School year and grade");
        parent.page().locator("select#grade").selectOption("8");
        if (parent.page().locator("input#year:checked").count() == 0) {
            parent.page().locator("label[for=year]").click();
        }
        parent.presses("Save and continue");
        parent.givesTheDate("Lives there since", LocalDate.of(2020, 8, 1));
        parent.presses("Save and continue");
        parent.fillsIn("Your home district", "Costa");
        parent.page().locator("select").selectOption("8017");
        parent.presses("Save and continue");
        parent.presses("Save and continue");
        parent.sees("Choose one of the reasons");
        parent.page().locator("label[for=reason-MILITARY]").click();
        parent.fillsIn("The reason in your own words", "2026: 🔥");
        parent.presses("Save and continue");
        parent.chooses("Is a parent on active military duty?", "Yes");
        parent.presses("Save and continue");
        parent.fillsIn("Telephone", "(805) 555-0142");
        parent.presses("Save and continue");
        parent.chooses("Does your child have an education program (IEP)?", "No");
        parent.chooses("Does your child have a Section 504 plan?", "No");
        parent.chooses("Is your child under an order of expulsion?", "No");
        parent.presses("Save and continue");
        parent.sees("Your request");
        parent.follows("Papers");
        parent.page().locator("input[type=file]").setInputFiles(SampleFiles.pdf(folder, "orders.pdf"));
        parent.presses("Add");
    }
}
