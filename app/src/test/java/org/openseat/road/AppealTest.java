package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A mother appeals a no on her telephone; the school asks and says no again; she goes on to the district, which
/// has the last word. Every page is inspected in both languages.
@BrowserTest
class AppealTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Door door;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    String language;
    String path;
    Visit mother;
    Visit school;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void from_the_first_no_to_the_last_word(String code) {
        language = code;
        var cases = new AppealCases(app);
        path = "/permits/" + cases.deniedByRequested(ZonedDateTime.now(clock));

        mother = signsIn(cases.ana);
        she_appeals_to_the_school();
        who_said_no_may_not_answer(cases.harbor);
        school = signsIn(cases.harborToo);
        the_school_asks_and_she_answers();
        the_school_says_no_again();
        she_goes_on_to_the_district();
        the_district_has_the_last_word(cases.operations);
    }

    private void she_appeals_to_the_school() {
        mother.opens(path);
        mother.follows("Appeal");
        mother.sees("The right to stay");
        mother.follows("Start");
        mother.answers("How do you understand the reason for the no?", "You think that I work at home.");
        mother.sees("Write why the permit should be granted");
        mother.answers("Why should the permit be granted?", "I do work there in person.");
        mother.chooses("Is child care a reason for this request?", "No");
        mother.chooses("Has the school or program you ask for accepted your child already?", "No");
        mother.answers("What is your plan for your child’s education if the answer stays no?", "Kestrel");
        mother.sends("Choose photos or files", SampleFiles.photo(folder, "stamp.jpg"));
        mother.follows("Continue to check and sign");
        mother.sees("I do work there in person.");
        mother.ticks("I received the reason for the no in writing");
        mother.ticks("I received the sheet about appeals");
        mother.fillsIn("Your full name, as your signature", "Ana Ruiz");
        mother.presses("Sign and send the appeal");
        mother.sees("We have your appeal");
        assertThat(new String(mother.downloads("Add to your calendar"))).contains("BEGIN:VEVENT");
    }

    private void who_said_no_may_not_answer(Resident harbor) {
        var denier = signsIn(harbor);
        denier.opens(path);
        denier.sees("Somebody else must answer this appeal");
        assertThat(denier.offers("Grant the appeal")).isFalse();
    }

    private void the_school_asks_and_she_answers() {
        school.opens(path);
        school.follows("Ask the family for more");
        school.fillsIn("What do you need to know or see?", "Since when do you work there?");
        school.presses("Ask the family");
        mother.opens(path);
        mother.follows("Answer the school");
        mother.fillsIn("Your answer", "Since May.");
        mother.presses("Send to the school");
    }

    private void the_school_says_no_again() {
        school.opens(path);
        school.follows("Grant the appeal");
        school.follows("Deny it instead");
        school.presses("Deny the appeal and send the letter");
        school.sees("Write the reason for the family");
        school.fillsIn("Your reason, in writing, for the family", "The stamp is another bakery’s.");
        school.presses("Deny the appeal and send the letter");
        school.sees("The stamp is another bakery’s.");
    }

    private void she_goes_on_to_the_district() {
        mother.opens(path);
        mother.sees("The stamp is another bakery’s.");
        mother.follows("Take the appeal to the district");
        mother.follows("Start");
        mother.stillHas("Why should the district grant the permit?", "I do work there in person.");
        mother.presses("Save and continue");
        mother.presses("Save and continue");
        mother.follows("Go on without papers");
        mother.fillsIn("Your full name, as your signature", "Ana Ruiz");
        mother.presses("Sign and send the appeal");
        mother.sees("The district has your appeal");
    }

    private void the_district_has_the_last_word(Resident operations) {
        var district = signsIn(operations);
        district.opens("/desk");
        district.sees("Tomás Delgado");
        district.opens("/desk?list=OVERDUE");
        district.opens(path);
        assertThat(SampleFiles.text(district.downloads("Appeal packet (PDF)")))
                .contains("I do work there in person.", "The stamp is another bakery’s.", "Since May.");
        district.follows("Deny the appeal");
        district.fillsIn("Your reason, in writing, for the family", "The school is right.");
        district.presses("Deny the appeal and send the letter");
        mother.opens(path);
        mother.sees("The district said no. This is the final decision");
        mother.sees("The school is right.");
        assertThat(mother.offers("Take the appeal to the district")).isFalse();
        mother.opens("/home");
    }

    private Visit signsIn(Resident who) {
        return door.enter(who.email(), language);
    }
}
