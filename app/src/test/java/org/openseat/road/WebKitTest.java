package org.openseat.road;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The first part of the road in Safari's engine: language, account, signing in, a child, the task list. Only run when
/// asked for (docs/testing.md); the pictures are in `target/webkit`.
@OnTheRoad
@EnabledIfSystemProperty(named = "openseat.webkit", matches = "true")
class WebKitTest {

    private static final String EMAIL = "webkit@road.example";

    @Autowired
    PostOffice post;

    @Value("${openseat.base-url}")
    String site;

    private int pictures;

    @Test
    void a_family_gets_to_its_task_list_in_Safaris_engine() throws Exception {
        assumeTrue(
                Files.isExecutable(WebKit.BROWSER),
                "no WebKit here (on Debian: apt-get install webkit2gtk-driver xvfb)");
        try (var parent = new WebKit()) {
            parent.opens(site + "/");
            looks(parent, "Elija su idioma");
            parent.presses("button[name='to'][value='en']");
            looks(parent, "Español");
            registers(parent);
            parent.opens(post.await(EMAIL, List.of("Open your account")).link());
            looks(parent, "Choose a password");
            parent.fillsIn("password", Family.PASSWORD);
            parent.fillsIn("again", Family.PASSWORD);
            parent.presses("main button[type='submit']");
            looks(parent, "Your password is set");
            parent.fillsIn("email", EMAIL);
            parent.fillsIn("password", Family.PASSWORD);
            parent.presses("main button[type='submit']");
            looks(parent, "My children");
            adds_a_child(parent);
            begins_a_request(parent);
        }
    }

    private void registers(WebKit parent) throws IOException {
        parent.opens(site + "/register");
        looks(parent, "Open an account");
        parent.fillsIn("firstName", "Ana");
        parent.fillsIn("lastName", "Ruiz");
        parent.fillsIn("email", EMAIL);
        parent.fillsIn("emailAgain", EMAIL);
        parent.presses("main button[type='submit']");
        looks(parent, "Look in your e-mail");
    }

    private void adds_a_child(WebKit parent) throws IOException {
        parent.opens(site + "/children/add/district");
        parent.fillsIn("districtId", "430000025");
        parent.presses("[name='birthDate.month'] option[value='6']");
        parent.fillsIn("birthDate.day", "29");
        parent.fillsIn("birthDate.year", "2018");
        parent.fillsIn("pin", "730164");
        looks(parent, "Add a child in one of our schools");
        parent.presses("main button[type='submit']");
        looks(parent, "Mateo Ortega Villaseñor");
    }

    private void begins_a_request(WebKit parent) throws IOException {
        parent.presses("main a.usa-button");
        looks(parent, "Before you start");
        parent.presses("main button[type='submit']");
        looks(parent, "Your request for a permit");
        parent.presses("main .tasks a");
        looks(parent, "For which school year and grade?");
    }

    private void looks(WebKit parent, String words) throws IOException {
        parent.sees(words);
        parent.fits();
        parent.photographs(Path.of("target/webkit", String.format("%02d.png", ++pictures)));
    }
}
