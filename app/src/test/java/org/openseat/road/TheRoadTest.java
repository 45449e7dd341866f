package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A family asks for an intra-district permit and both schools say yes: the road from the first page to the letter, in
/// English and in Spanish.
@BrowserTest
class TheRoadTest {

    @Autowired
    Browsers browsers;

    @Autowired
    PostOffice post;

    @Autowired
    Door door;

    @TempDir
    Path folder;

    Family family;
    Visit parent;
    String number;
    String request;

    @ParameterizedTest
    @EnumSource(names = {"SOLORZANO", "VILLASENOR"})
    void a_family_asks_and_both_schools_say_yes(Family family) throws Exception {
        this.family = family;
        parent = browsers.onATelephone();

        chooses_a_language_and_opens_an_account();
        adds_the_child_with_the_second_PIN();
        fills_in_the_parts_and_loses_nothing_on_the_way();
        sends_papers_but_none_in_disguise();
        checks_signs_and_sends_twice();
        has_a_receipt();

        the_school_of_residence_reads_the_papers_and_releases();
        the_requested_school_grants_the_permit();

        reads_the_permit_letter();
        sees_everything_that_happened();
    }

    // 1. An account

    private void chooses_a_language_and_opens_an_account() throws Exception {
        Road.chooses_a_language(parent, family);
        Road.registers(parent, family);
        var link = Road.the_link_in_the_mail(parent, family, post);
        a_mail_scanner_fetches(link);
        parent.opens(link);
        parent.sees("Hello, " + family.parent() + ".");
        Road.sets_a_password(parent);
        Road.signs_in(parent, family.email());
        Road.agrees_to_the_rules(parent);
        parent.sees("Add a child first. Then you can ask for a permit to another school.");
    }

    private static void a_mail_scanner_fetches(String link) throws IOException, InterruptedException {
        try (var scanner = HttpClient.newHttpClient()) {
            var fetched = scanner.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.discarding());
            assertThat(fetched.statusCode()).isEqualTo(200);
        }
    }

    // 2. A child in the district

    private void adds_the_child_with_the_second_PIN() {
        parent.follows("Add a child");
        parent.follows("A child in one of our schools");
        Road.says_which_child(parent, family, "111111");
        parent.sees("We found no child with this ID, birth date and PIN. You can try 4 more times today.");
        parent.stillHas("Student ID", family.districtId);
        Road.says_which_child(parent, family, family.pin);
        parent.sees(family.child);
        parent.sees("Kestrel Middle School");
    }

    // 3. The application

    private void fills_in_the_parts_and_loses_nothing_on_the_way() {
        Road.begins(parent);
        Road.says_for_which_year(parent);
        leaves_the_home_unfinished_and_comes_back();
        Road.chooses_harbor(parent, family == Family.VILLASENOR ? "Trabajo allí." : "I work there.");
        Road.says_about_the_child(parent);
        Road.says_who_they_are(parent, family);
        Road.says_where_they_work(parent, "Yes, in person");
        Road.is_the_only_parent(parent);
    }

    private void leaves_the_home_unfinished_and_comes_back() {
        parent.fillsIn("ZIP code", "9092");
        parent.fillsIn("Apartment", "Casita");
        Road.says_since_when_they_live_there(parent);
        parent.sees("A ZIP code has five digits, like 90921");
        parent.follows("All parts of the request");
        parent.sees("Not finished");
        parent.follows("Home address");
        parent.stillHas("ZIP code", "9092");
        parent.stillHas("Apartment", "Casita");
        parent.fillsIn("ZIP code", family.zip);
        parent.fillsIn("Apartment", "");
        parent.presses("Save and continue");
    }

    private void sends_papers_but_none_in_disguise() {
        parent.follows("Papers");
        parent.sends("Add: Pay stub", SampleFiles.disguised(folder, "photo.jpg"));
        parent.sees("“photo.jpg” has the name of a PDF or photo but is something else inside. "
                + "Open it on your device and save it as a PDF, or take a photo of the paper.");
        Road.sends_the_papers(parent, folder);
        parent.sees("letter.pdf");
        parent.follows("Continue to check and sign");
    }

    private void checks_signs_and_sends_twice() {
        parent.sees("Harbor Middle School");
        parent.sees("Cannery Row Foods");
        var secondTab = parent.inASecondTab();
        secondTab.opens(parent.path());
        Road.signs(secondTab, family);
        parent.fillsIn("Your full name, as your signature", family.parent());
        parent.presses("Sign and send");
        parent.sees("Tick the box to declare that everything is true and to accept the terms");
        parent.stillHas("Your full name, as your signature", family.parent());
        Road.signs(parent, family);
        parent.pressesTwiceAtOnce("Sign and send");
        number = parent.reads(".reference");
        request = parent.path().replace("/submitted", "");
        secondTab.presses("Sign and send");
        assertThat(secondTab.reads(".reference")).isEqualTo(number);
        secondTab.goesBack();
        assertThat(secondTab.reads(".reference")).isEqualTo(number);
    }

    private void has_a_receipt() {
        var mail = post.await(family.email(), parent.inOwnWords("We have your request " + number));
        assertThat(mail.language()).isEqualTo(family.language);
        parent.opens(mail.link());
        parent.sees("We have your request");
        assertThat(SampleFiles.text(parent.downloads("PDF"))).contains(number).contains(family.child);
        parent.opens(request + "/submitted");
        assertThat(parent.offers("Receipt (PDF)"))
                .as("a link to the receipt beside the number")
                .isTrue();
    }

    // 4. The two schools

    private void the_school_of_residence_reads_the_papers_and_releases() {
        somebody_of_another_school_finds_nothing();
        var denise = chooses_a_password("denise.achterberg");
        denise.sees(family.child);
        denise.opens(request);
        denise.follows("Release");
        denise.chooses("Did the parent meet an administrator?", "Not yet");
        denise.fillsIn("When and with whom, or why not yet", "They come on Friday.");
        denise.presses("Release the student");
        denise.sees("This cannot be done");
        denise.follows("Back to the request");
        denise.presses("Accept");
        denise.sees("Open the paper first");
        denise.opens(request);
        denise.looksAtEveryPaper();
        for (var paper = 1; paper <= 3; paper++) {
            denise.presses("Accept");
        }
        denise.follows("Release");
        denise.chooses("Did the parent meet an administrator?", "Not yet");
        denise.fillsIn("When and with whom, or why not yet", "They come on Friday.");
        denise.presses("Release the student");
        denise.sees("Nothing for you to do now");
        var mail = post.await(family.email(), parent.inOwnWords("Your request " + number + " is one step further"));
        parent.opens(mail.link());
        parent.sees("The student is released");
        parent.follows("Open the request");
        parent.sees("At Harbor Middle School");
    }

    /// As real staff do the first time, and whoever forgets it.
    private Visit chooses_a_password(String name) {
        var email = Door.email(name);
        var member = browsers.onATelephone();
        member.opens("/sign-in");
        member.follows("Forgot your password?");
        member.fillsIn("E-mail address", email);
        var before = post.all(email);
        member.presses("Send me the link");
        member.opens(post.awaitAnother(email, List.of("Choose a new password", "Open your account"), before)
                .link());
        Road.sets_a_password(member);
        Road.signs_in(member, email);
        return member;
    }

    private void somebody_of_another_school_finds_nothing() {
        var rosa = door.staff("rosa.elena.cardenas");
        rosa.doesNotSee(family.child);
        rosa.opens(request);
        rosa.sees("We cannot find that page");
    }

    private void the_requested_school_grants_the_permit() {
        var kwame = door.staff("kwame.boateng");
        kwame.opens(request);
        kwame.follows("Approve");
        if (kwame.page().locator("#seats").isVisible()) {
            kwame.fillsIn("How many seats are there for students on a permit in this grade and year?", "12");
        }
        kwame.presses("Grant the permit");
        kwame.sees("Permit granted");
    }

    // 5. The family is told

    private void reads_the_permit_letter() {
        var mail = post.await(family.email(), parent.inOwnWords("There is an answer to your request " + number));
        parent.opens(mail.link());
        parent.sees("Your permit is granted");
        var pdf = SampleFiles.text(parent.downloads("PDF"));
        assertThat(pdf).contains(number).contains("Your permit is granted");
        assertThat(parent.inOwnWords("Your permit is granted")).anyMatch(pdf::contains);
        for (var each : post.all(family.email())) {
            parent.noEnglish("the mail “" + each.subject() + "”", each.text() + "\n" + each.html());
        }
    }

    // 6. Everything that happened

    private void sees_everything_that_happened() {
        parent.opens(request);
        parent.sees("We received the request");
        parent.sees("A paper was accepted: Pay stub");
        parent.sees("A paper was accepted: Letter from the employer");
        parent.sees("The school of residence released the student");
        parent.sees("The permit was granted");
        parent.sees("Denise Achterberg");
        parent.sees("Kwame Boateng");
    }
}
