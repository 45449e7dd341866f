package org.openseat.road;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The first part of the road in Safari's engine: language, account, signing in, a child, the task list, the first
/// question.
@OnTheRoad
@EnabledIf(
        value = "org.openseat.road.WebKitDriver#isThere",
        disabledReason = "Safari's engine is not here (on Debian: apt-get install webkit2gtk-driver xvfb)")
class WebKitTest {

    private static final String EMAIL = "webkit@road.example";
    private static final String SUBMIT = "main button[type='submit']";

    @Autowired
    PostOffice post;

    @Value("${openseat.base-url}")
    String site;

    @Test
    void a_family_gets_to_its_task_list_in_Safaris_engine() throws IOException {
        try (var parent = WebKit.onATelephone()) {
            chooses_a_language(parent);
            registers(parent);
            sets_a_password(parent);
            signs_in(parent);
            agrees_to_the_rules(parent);
            adds_a_child(parent);
            begins_a_request(parent);
        }
    }

    private void chooses_a_language(WebKit parent) {
        parent.opens(site + "/");
        parent.sees("Elija su idioma");
        parent.presses("button[name='to'][value='en']");
        parent.sees("Find the right school for your child");
    }

    private void registers(WebKit parent) {
        parent.opens(site + "/register");
        parent.sees("Open an account");
        parent.fillsIn("firstName", "Ana");
        parent.fillsIn("lastName", "Ruiz");
        parent.fillsIn("email", EMAIL);
        parent.fillsIn("emailAgain", EMAIL);
        parent.hasFilledIn("proof");
        parent.presses(SUBMIT);
        parent.sees("Look in your e-mail");
    }

    private void sets_a_password(WebKit parent) {
        parent.opens(post.await(EMAIL, List.of("Open your account")).link());
        parent.sees("Choose a password");
        parent.fillsIn("password", Family.PASSWORD);
        parent.fillsIn("again", Family.PASSWORD);
        parent.presses(SUBMIT);
        parent.sees("Your password is set");
    }

    private void signs_in(WebKit parent) {
        parent.fillsIn("email", EMAIL);
        parent.fillsIn("password", Family.PASSWORD);
        parent.presses(SUBMIT);
    }

    private void agrees_to_the_rules(WebKit parent) {
        parent.sees("Rules for using this site");
        parent.presses("label[for='agree']");
        parent.presses(SUBMIT);
        parent.sees("My children");
    }

    private void adds_a_child(WebKit parent) {
        parent.opens(site + "/children/add/district");
        parent.sees("Add a child in one of our schools");
        parent.fillsIn("districtId", "430000025");
        parent.presses("[name='birthDate.month'] option[value='6']");
        parent.fillsIn("birthDate.day", "29");
        parent.fillsIn("birthDate.year", "2018");
        parent.fillsIn("pin", "730164");
        parent.presses(SUBMIT);
        parent.sees("Mateo Ortega Villaseñor");
    }

    private void begins_a_request(WebKit parent) {
        parent.presses("main a.usa-button");
        parent.sees("Before you start");
        parent.presses(SUBMIT);
        parent.sees("Your request for a permit");
        parent.presses("main .tasks a");
        parent.sees("For which school year and grade?");
    }
}
