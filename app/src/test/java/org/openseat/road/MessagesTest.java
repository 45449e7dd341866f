package org.openseat.road;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.news.RegisteredAgain;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Everybody finds what was sent to them in one place; anybody reads the rules between districts.
@BrowserTest
class MessagesTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Door door;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

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
        var account = sql.sql("select id from account where email = ?")
                .param(email)
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .single();
        transaction.executeWithoutResult(_ -> events.publishEvent(new RegisteredAgain(account, "Priya", email, "en")));
        post.await(email, List.of("You already have an account"));
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
