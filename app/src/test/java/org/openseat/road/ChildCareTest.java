package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A mother asks for child care on a telephone, her neighbor signs the affidavit on another, and the request is sent;
/// then every page that other types of permit ask. (BUL-5347 §III, Att. D)
@BrowserTest
class ChildCareTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Door door;

    @Autowired
    PostOffice post;

    @Autowired
    Households households;

    @TempDir
    Path folder;

    final String neighbor = "rosa-" + UUID.randomUUID() + "@road.example";
    Visit parent;
    String email;
    String draft;

    @ParameterizedTest
    @CsvSource({"en, English", "es, Español"})
    void a_neighbor_signs_on_her_telephone(String language, String ownName) {
        a_mother_is_signed_in(language);
        asks_for("Child Care");
        says_how_she_works_and_who_cares();
        asks_the_neighbor_to_sign(ownName);
        the_neighbor_signs(language, ownName);
        countersigns_and_sends();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_type_has_its_page(String language) {
        a_mother_is_signed_in(language);
        asks_for("Senior Status");
        looks_at("last-year");
        chooses("Safety and Protection");
        looks_at("safety");
        chooses("Specialized Program");
        looks_at("program");
        chooses("Sibling");
        looks_at("sibling");
        chooses("Continuing Enrollment");
        looks_at("staying");
        for (var why : new String[] {
            "We moved", "The district took our home to build a school", "The area of the school was changed"
        }) {
            parent.opens(draft + "/staying");
            parent.chooses("What happened?", why);
            parent.presses("Save and continue");
            parent.presses("Save and continue");
        }
        chooses("Exception");
        parent.opens(draft + "/papers");
        parent.sees("You need no papers for this kind of request. We may ask for some later.");
    }

    private void a_mother_is_signed_in(String language) {
        email = "mother-" + UUID.randomUUID() + "@road.example";
        households.open_with_mateo(email, "Ana", language);
        parent = door.enter(email, language);
    }

    private void asks_for(String type) {
        Road.begins(parent);
        draft = parent.path();
        Road.says_for_which_year(parent);
        Road.says_since_when_they_live_there(parent);
        parent.fillsIn("School you ask for", "Harbor Middle School");
        parent.presses("Save and continue");
        chooses(type);
        parent.opens(draft + "/child");
        Road.says_about_the_child(parent);
        parent.opens(draft + "/parent");
        parent.fillsIn("Telephone", "(805) 555-0142");
        parent.presses("Save and continue");
        parent.opens(draft + "/parent2");
        Road.is_the_only_parent(parent);
    }

    private void chooses(String type) {
        parent.opens(draft + "/reason");
        parent.chooses("Reason", type);
        parent.fillsIn("In your own words", "Rosa.");
        parent.presses("Save and continue");
    }

    /// The page as it is, and with everything that can be missing.
    private void looks_at(String part) {
        parent.opens(draft + "/" + part);
        parent.presses("Save and continue");
    }

    private void says_how_she_works_and_who_cares() {
        parent.opens(draft + "/work");
        parent.presses("Save and continue");
        parent.chooses("How do you work?", "I study full time");
        parent.fillsIn("School or training program", "Marisol College");
        parent.presses("Save and continue");
        parent.opens(draft + "/care");
        parent.presses("Save and continue");
        parent.fillsIn("Name of the person or day care", "Rosa Vega");
        parent.chooses("Who is it?", "A neighbor, friend or other adult");
        parent.fillsIn("Number and street where the care is given", "1449 West Clover Street");
        parent.fillsIn("City", "Marisol");
        parent.fillsIn("ZIP code", "90921");
        parent.chooses("When?", "After school");
        parent.chooses("Who fetches your child when school ends?", "The provider");
        parent.presses("Save and continue");
    }

    private void asks_the_neighbor_to_sign(String ownName) {
        parent.opens(draft);
        parent.follows("Papers");
        parent.sends("Add: Proof of full-time study", SampleFiles.pdf(folder, "study.pdf"));
        parent.follows("Ask them to sign on line");
        parent.fillsIn("Their e-mail address", "rosa");
        parent.presses("Send the link");
        parent.sees("An e-mail address looks like name@mail.example");
        parent.fillsIn("Their e-mail address", neighbor);
        parent.chooses("Language of the mail", ownName);
        parent.presses("Send the link");
        parent.sees("We wrote to Rosa Vega");
    }

    private void the_neighbor_signs(String language, String ownName) {
        var mail = post.await(neighbor, parent.inOwnWords("Ana Ruiz asks you to confirm that you care for Mateo D."));
        assertThat(mail.language()).isEqualTo(language);
        var rosa = browsers.onATelephone();
        rosa.opens("/");
        rosa.choosesLanguage(ownName, language);
        rosa.opens(mail.link());
        rosa.presses("Sign");
        rosa.fillsIn("Telephone", "(805) 555-0199");
        rosa.chooses("Who are you to the child?", "The Youth Services Program");
        rosa.presses("Sign");
        rosa.chooses("Who are you to the child?", "A neighbor, friend or other adult");
        rosa.fillsIn("House number and street", "2613 Calle de la Aduana");
        rosa.fillsIn("City", "Marisol");
        rosa.fillsIn("ZIP code", "90922");
        rosa.page().locator("label[for=days]").click();
        rosa.fillsIn("After school, until", "17:45");
        rosa.chooses("Who fetches the child when school ends?", "The provider");
        rosa.ticks(
                "I am 18 or older. I declare under penalty of perjury that this is true, and I agree to give this care");
        rosa.fillsIn("Your full name, as your signature", "Rosa Vega");
        rosa.presses("Sign");
        rosa.sees(
                "This address is not in the area of the school. Check it. If it is right, say so below: the schools will then decide");
        rosa.fillsIn("House number and street", "1449 West Clover Street");
        rosa.fillsIn("ZIP code", "90921");
        rosa.presses("Sign");
        rosa.sees("Thank you. The affidavit for Mateo D. is signed");
        rosa.opens(mail.link() + "x");
        rosa.sees("This link does not work");
    }

    private void countersigns_and_sends() {
        var mail = post.await(email, parent.inOwnWords("Rosa Vega has signed the child care affidavit"));
        parent.opens(mail.link());
        parent.sees("Rosa Vega has signed");
        parent.ticks(
                "I declare under penalty of perjury that this is true, and I tell the school at once when it changes");
        parent.fillsIn("Your full name, as your signature", "Ana Ruiz");
        parent.presses("Sign");
        parent.sees("The affidavit is complete");
        parent.opens(draft + "/papers");
        var text = SampleFiles.text(parent.downloads("affidavit.pdf"));
        assertThat(text).contains("Rosa Vega").contains("Mateo Delgado").contains("Child care affidavit");
        parent.opens(draft + "/check");
        parent.ticks(
                "I declare under penalty of perjury that what I wrote is true and complete, and I accept these terms");
        parent.fillsIn("Your full name, as your signature", "Ana Ruiz");
        parent.presses("Sign and send");
        parent.follows("Two questions for statistics (you may skip them)");
        parent.presses("Save");
        parent.sees("We received the request");
    }
}
