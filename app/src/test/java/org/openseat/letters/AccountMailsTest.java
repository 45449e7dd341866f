package org.openseat.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.news.ActivationLinkIssued;
import org.openseat.accounts.news.RegisteredAgain;
import org.openseat.accounts.news.ResetLinkIssued;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class AccountMailsTest {

    private static final Instant EXPIRES = Instant.parse("2026-02-05T20:10:00Z");

    @Autowired
    Messages messages;

    @Autowired
    Settings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final AccountId account = AccountId.fresh();
    private final String path = "/password/" + UUID.randomUUID();

    @Test
    void whoever_opens_an_account_gets_the_link_in_their_language() {
        var mail = after(new ActivationLinkIssued(account, "Ana", "ana@families.example", "es", path, EXPIRES));
        assertThat(mail.subject()).isEqualTo("Active su cuenta");
        assertThat(mail.text())
                .contains(settings.baseUrl() + path)
                .contains("5 de febrero de 2026")
                .contains("Elegir una contraseña");
    }

    @Test
    void whoever_forgot_the_password_gets_a_link_to_a_new_one() {
        var mail = after(new ResetLinkIssued(account, "Ana", "ana@families.example", "en", path, EXPIRES));
        assertThat(mail.subject()).isEqualTo("Choose a new password");
        assertThat(mail.text()).contains(settings.baseUrl() + path).contains("February 5, 2026");
    }

    @Test
    void whoever_has_an_account_already_is_told_so_without_a_link_that_opens_it() {
        var mail = after(new RegisteredAgain(account, "Ana", "ana@families.example", "en"));
        assertThat(mail.subject()).isEqualTo("You already have an account");
        assertThat(mail.text()).contains(settings.baseUrl() + "/sign-in").doesNotContain("/password/");
    }

    private Message after(Object news) {
        transaction.executeWithoutResult(status -> events.publishEvent(news));
        soon().until(() -> !messages.to(account.value()).isEmpty());
        return messages.to(account.value()).getFirst();
    }
}
