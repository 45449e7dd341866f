package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.accounts.Role;
import org.openseat.accounts.factor.Authenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A parent opens an account, which the browser proves by itself, and keeps it safe; the permit office keeps another
/// parent from a child.
@BrowserTest
class KeepingAnAccountSafeTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Door door;

    @Autowired
    PostOffice post;

    @Autowired
    Households households;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @CsvSource({"en, English", "es, Español"})
    void from_the_proof_of_work_to_the_second_step(String language, String ownName) {
        var email = "ana-" + UUID.randomUUID() + "@road.example";
        var proven = proven();
        var parent = browsers.onATelephone();
        parent.opens("/");
        parent.choosesLanguage(ownName, language);
        parent.opens("/register");
        parent.fillsIn("Your first name", "Ana");
        parent.fillsIn("Your last name", "Ruiz");
        parent.fillsIn("Your e-mail address", email);
        parent.fillsIn("Your e-mail address again", email);
        parent.presses("Open an account");
        parent.sees("Look in your e-mail");
        assertThat(proven()).isEqualTo(proven + 1);

        parent.opens(post.await(email, parent.inOwnWords("Open your account")).link());
        Road.sets_a_password(parent);
        Road.signs_in(parent, email);
        Road.agrees_to_the_rules(parent);

        parent.opens("/profile/contact");
        parent.fillsIn("Mobile phone", "310-555-0123");
        parent.ticks("Send me a text message when something needs my answer");
        parent.fillsIn("Your password", Family.PASSWORD);
        parent.presses("Save");
        parent.sees("Your changes are saved.");
        parent.opens("/profile");
        parent.follows("Where you are signed in");
        parent.sees("This is where you are now");

        parent.opens("/profile/second-step");
        parent.follows("Set up the second step");
        parent.fillsIn("Code from the app", Authenticator.code(parent.reads("strong[dir=ltr]"), 0));
        parent.fillsIn("Your password", Family.PASSWORD);
        parent.presses("Turn on");
        parent.sees("Keep these recovery codes");
        parent.follows("I have kept them");
        parent.sees("The second step is on. After your password we ask for a code from your phone.");

        var elsewhere = browsers.onATelephone();
        elsewhere.opens("/");
        elsewhere.choosesLanguage(ownName, language);
        elsewhere.opens("/sign-in");
        Road.signs_in(elsewhere, email);
        elsewhere.sees("Open the app on your phone and type the code it shows now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_court_order_from_the_desk_to_the_home_page(String language) {
        var father = "father-" + UUID.randomUUID() + "@road.example";
        households.open_with_mateo(father, "Hugo", "en");
        var officer = "office-" + UUID.randomUUID() + "@road.example";
        households.open(officer, "Priya", "en", Role.DISTRICT);

        var office = door.enter(officer, language);
        office.opens("/desk/court-orders");
        office.fillsIn("E-mail address of the parent’s or guardian’s account", father);
        office.presses("Go on");
        office.chooses("Which child?", "Mateo Delgado");
        office.fillsIn("Court case number", "26-1187");
        office.fillsIn("Reason", "No contact until June 30");
        office.presses("Keep this account from the child");
        office.sees("Court orders that stand");

        var home = door.enter(father, language);
        home.sees("Some information is not shown here");
        home.doesNotSee("Mateo");

        office.follows("Hugo Ruiz");
        office.sees("26-1187");
        office.presses("Lift this order");
        office.sees("Write why the order is lifted.");
    }

    private int proven() {
        return sql.sql("select count(*) from try where what = 'PROVEN_REGISTRATION'")
                .query(Integer.class)
                .single();
    }
}
