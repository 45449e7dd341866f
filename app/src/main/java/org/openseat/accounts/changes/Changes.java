package org.openseat.accounts.changes;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Contact;
import org.openseat.accounts.news.OwnerWarned;
import org.openseat.accounts.sessions.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What an account was like before each change of the last 72 hours, and the link to undo it, which goes to the address
/// that the owner had before. Only the link's fingerprint is kept.
@Component
public class Changes {

    static final Duration TIME_TO_UNDO = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Changes(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /// What was changed.
    public enum What {
        /// E-mail address, mobile number, text messages.
        CONTACT,
        STEP_ON,
        STEP_OFF
    }

    /// A change that can be undone.
    record Kept(long id, AccountId account, What what, Map<String, String> before) {}

    /// Keeps what was before, and tells it to the owner as they were reached before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Contact owner, What what, Map<String, String> before, String words, Instant now) {
        var token = Token.fresh();
        jdbc.sql("""
                        insert into account_change (token_hash, account, what, address, before, made, undo_until)
                        values (:token, :account, :what, :address, cast(:before as jsonb), :now, :until)
                        """)
                .param("token", token.fingerprint())
                .param("account", owner.id().value())
                .param("what", what.name())
                .param("address", owner.email())
                .param("before", json.writeValueAsString(before))
                .param("now", now.atOffset(UTC))
                .param("until", now.plus(TIME_TO_UNDO).atOffset(UTC))
                .update();
        events.publishEvent(new OwnerWarned(
                owner.id(), owner.email(), owner.language(), words, "/undo/" + token.value(), List.of()));
    }

    Optional<Kept> find(Token token, Instant now) {
        return jdbc.sql("""
                        select id, account, what, before from account_change
                         where token_hash = :token and undone is null and undo_until > :now
                        """)
                .param("token", token.fingerprint())
                .param("now", now.atOffset(UTC))
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        new AccountId(row.getObject("account", UUID.class)),
                        What.valueOf(row.getString("what")),
                        json.readValue(row.getString("before"), new TypeReference<>() {})))
                .optional();
    }

    /// Uses the link up, and with it those of all changes after it, which are undone by the same stroke; false when
    /// somebody was faster. What was kept to go back to is forgotten.
    boolean use(Kept change, Instant now) {
        var used = jdbc.sql("update account_change set undone = :now, before = '{}' where id = :id and undone is null")
                        .param("id", change.id())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
        if (used) {
            jdbc.sql("""
                            update account_change set undone = :now, before = '{}'
                             where account = :account and id > :id and undone is null
                            """)
                    .param("account", change.account().value())
                    .param("id", change.id())
                    .param("now", now.atOffset(UTC))
                    .update();
        }
        return used;
    }

    /// Forgets numbers, addresses and secrets that nobody can go back to any more.
    int forgetOld(Instant now) {
        return jdbc.sql("update account_change set before = '{}' where undo_until <= :now and before <> '{}'")
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Whether an account may still go back to this address, so that nobody else can have it meanwhile.
    public boolean reserved(String email, Instant now) {
        return jdbc.sql("""
                        select exists (select from account_change c join account a on a.id = c.account
                                        where lower(c.address) = lower(:email) and lower(a.email) <> lower(:email)
                                          and c.undone is null and c.undo_until > :now)
                        """)
                .param("email", email)
                .param("now", now.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }
}
