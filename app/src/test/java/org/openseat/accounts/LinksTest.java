package org.openseat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.sessions.Token;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class LinksTest {

    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    @Autowired
    Links links;

    @Autowired
    Accounts accounts;

    @Autowired
    LinksHeard mail;

    final String email = "mia-" + UUID.randomUUID() + "@x.example";

    @Test
    void of_two_people_who_send_the_same_link_at_once_one_gets_it() {
        var account = open();
        var token = sent(account);

        assertThat(links.use(token, account, NOON)).isTrue();
        assertThat(links.use(token, account, NOON)).isFalse();
    }

    @Test
    void a_link_lasts_its_hour_and_no_longer() {
        var account = open();
        var token = sent(account);

        assertThat(links.use(token, account, NOON.plus(Duration.ofHours(1)))).isFalse();
        assertThat(links.use(token, account, NOON.plus(Duration.ofMinutes(59)))).isTrue();
    }

    @Test
    void a_link_that_was_used_uses_up_the_others() {
        var account = open();
        var first = sent(account);
        var second = sent(account);
        links.use(second, account, NOON);

        assertThat(links.look(first, NOON))
                .hasValueSatisfying(link -> assertThat(link.state()).isEqualTo(PasswordLink.State.USED));
    }

    private Token sent(AccountId account) {
        links.send(accounts.contact(account), LinkPurpose.RESET, NOON);
        return new Token(mail.resets(email).getLast().path().replace("/password/", ""));
    }

    private AccountId open() {
        return accounts.open(
                new Accounts.Opening(email, "Mia", "Sato", "en", "harbor42lamp", Set.of(Role.FAMILY), null), NOON);
    }
}
