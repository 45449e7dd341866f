package org.openseat.road;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.PasswordDesk;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody finds what was sent to them in one place; anybody reads the rules between districts.
@BrowserTest
class MessagesTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Door door;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    PostOffice post;

    @ParameterizedTest
    @CsvSource({"English, en", "Español, es"})
    void a_visitor_reads_what_is_open_between_districts(String ownName, String language) {
        var visitor = browsers.onATelephone();
        visitor.opens("/");
        visitor.choosesLanguage(ownName, language);
        visitor.follows("The rules, and what is open today");
        visitor.sees("What is open today");
        visitor.sees("The eight reasons, and the papers for each");
    }

    @Test
    void a_message_is_new_until_it_is_opened_and_stays_as_it_was_sent() {
        var email = Door.email("priya.raghunathan");
        var priya = door.staff("priya.raghunathan");
        passwords.forgotten(email);
        post.await(email, List.of("Choose a new password", "Open your account"));
        priya.follows("Messages");
        priya.sees("Every mail and text message that we sent you, as it was sent. Nothing here can get lost.");
        priya.page().locator("table a").first().click();
        priya.sees("By e-mail");
        priya.opens("/language");
        priya.choosesLanguage("Español", "es");
        priya.opens("/messages");
        priya.sees("Your messages");
        priya.opens("/language");
        priya.choosesLanguage("English", "en");
    }
}
