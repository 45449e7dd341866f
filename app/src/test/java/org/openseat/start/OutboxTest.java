package org.openseat.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.news.RegisteredAgain;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    JsonMapper json;

    @Test
    void news_that_a_listener_did_not_finish_with_is_handed_out_again() {
        var email = UUID.randomUUID() + "@families.example";
        var account = new AccountId(UUID.randomUUID());
        sql.sql("""
                insert into account (id, email, display_name, first_name, last_name, language, roles, opened)
                values (:id, :email, 'Ana Ruiz', 'Ana', 'Ruiz', 'es', array['FAMILY'], now())""").param("id", account.value()).param("email", email).update();
        sql.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                values (gen_random_uuid(), :listener, :type, :event, now() - interval '1 hour', 'FAILED')""")
                .param("listener", "org.openseat.letters.AccountMails.on(org.openseat.accounts.news.RegisteredAgain)")
                .param("type", RegisteredAgain.class.getName())
                .param("event", json.writeValueAsString(new RegisteredAgain(account, "Ana Ruiz", email, "es")))
                .update();
        outbox.work(ZonedDateTime.now());
        soon().untilAsserted(() -> assertThat(mailsTo(email)).isEqualTo(1));
    }

    private int mailsTo(String email) {
        return sql.sql("select count(*) from message where address = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }
}
