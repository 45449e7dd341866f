package org.openseat.accounts.changes;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.sessions.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The e-mail addresses that owners want to change to, until a link mailed there has proved that they are theirs.
@Repository
class NewAddresses {

    static final Duration LIFETIME = Duration.ofHours(24);

    private final JdbcClient jdbc;

    NewAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wanted(AccountId account, String email) {}

    /// The last one wanted counts.
    Token begin(AccountId account, String email, Instant now) {
        var token = Token.fresh();
        jdbc.sql("delete from new_address where account = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("""
                        insert into new_address (token_hash, account, email, expires)
                        values (:token, :account, :email, :expires)
                        """)
                .param("token", token.fingerprint())
                .param("account", account.value())
                .param("email", email)
                .param("expires", now.plus(LIFETIME).atOffset(UTC))
                .update();
        return token;
    }

    Optional<Wanted> find(Token token, Instant now) {
        return jdbc.sql("select account, email from new_address where token_hash = :token and expires > :now")
                .param("token", token.fingerprint())
                .param("now", now.atOffset(UTC))
                .query((row, n) ->
                        new Wanted(new AccountId(row.getObject("account", UUID.class)), row.getString("email")))
                .optional();
    }

    Optional<String> waiting(AccountId account, Instant now) {
        return jdbc.sql("select email from new_address where account = :account and expires > :now")
                .param("account", account.value())
                .param("now", now.atOffset(UTC))
                .query(String.class)
                .optional();
    }

    void end(AccountId account) {
        jdbc.sql("delete from new_address where account = :account")
                .param("account", account.value())
                .update();
    }
}
