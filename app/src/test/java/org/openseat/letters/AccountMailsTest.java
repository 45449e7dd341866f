package org.openseat.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.news.ActivationLinkIssued;
import org.openseat.accounts.news.RegisteredAgain;
import org.openseat.accounts.news.ResetLinkIssued;
import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class AccountMailsTest {

    private static final Instant EXPIRES = Instant.parse("2026-02-05T20:10:00Z");

    @Autowired
    JdbcClient sql;

    @Autowired
    Settings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final AccountId account = AccountId.fresh();
    private final String address = account + "@families.example";
    private final String path = "/password/" + UUID.randomUUID();

    @Test
    void whoever_opens_an_account_gets_the_link_in_their_language() {
        var mail = after(new ActivationLinkIssued(account, "Ana", address, "es", path, EXPIRES));
        assertThat(mail.subject()).isEqualTo("Active su cuenta");
        assertThat(mail.text())
                .contains(settings.baseUrl() + path)
                .contains("5 de febrero de 2026")
                .contains("Elegir una contraseña");
    }

    @Test
    void whoever_forgot_the_password_gets_a_link_to_a_new_one() {
        var mail = after(new ResetLinkIssued(account, "Ana", address, "en", path, EXPIRES));
        assertThat(mail.subject()).isEqualTo("Choose a new password");
        assertThat(mail.text()).contains(settings.baseUrl() + path).contains("February 5, 2026");
        assertThat(mail.own())
                .as("a link that proves a mailbox stands in that mailbox only")
                .isNull();
    }

    @Test
    void whoever_has_an_account_already_is_told_so_without_a_link_that_opens_it() {
        var mail = after(new RegisteredAgain(account, "Ana", address, "en"));
        assertThat(mail.subject()).isEqualTo("You already have an account");
        assertThat(mail.text()).contains(settings.baseUrl() + "/sign-in").doesNotContain("/password/");
        assertThat(mail.own()).isTrue();
    }

    /// What the news made go to the address, and whether it stands among the account's own messages.
    private Sent after(Object news) {
        transaction.executeWithoutResult(status -> events.publishEvent(news));
        return soon(() -> sql.sql("select subject, text, account = ? as own from message where address = ?")
                .params(account.value(), address)
                .query(Sent.class)
                .optional());
    }

    record Sent(String subject, String text, @Nullable Boolean own) {}
}
