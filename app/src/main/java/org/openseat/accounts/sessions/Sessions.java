package org.openseat.accounts.sessions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is signed in where: one row a sign-in, found by the fingerprint of the token in the cookie.
///
/// A page costs one read by primary key; the row is written at most once a minute. Times are the database's.
@Component
public class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Signs a person in on one browser; the token is told once and never again.
    ///
    /// Staff see other people's children: their sessions end after 30 idle minutes, a family's after 60,
    /// and every session after 12 hours.
    public Token begin(SignedIn person, String device) {
        var token = Token.fresh();
        jdbc.sql("delete from session where ends < now() - interval '12 hours'").update();
        jdbc.sql("""
                        insert into session (token_hash, account, device, idle, ends)
                        values (:token, :account, :device, make_interval(mins => :idle), now() + interval '12 hours')
                        """)
                .param("token", token.fingerprint())
                .param("account", person.id().value())
                .param("device", device)
                .param("idle", person.idleMinutes())
                .update();
        return token;
    }

    /// The person whose session this is, if it has not ended and the account may still sign in.
    public Optional<SignedIn> find(Token token) {
        return jdbc.sql("""
                        select a.id, a.display_name, a.title, a.language, a.roles, a.schools,
                               s.last_seen < now() - interval '1 minute' as stale
                          from session s
                          join account a on a.id = s.account
                         where s.token_hash = :token
                           and s.ends > now()
                           and s.last_seen + s.idle > now()
                           and cardinality(a.roles) > 0
                        """)
                .param("token", token.fingerprint())
                .query((row, n) -> {
                    if (row.getBoolean("stale")) {
                        touch(token);
                    }
                    return person(row);
                })
                .optional();
    }

    /// Whose session this is or was: one that ran out is known for some hours, one that somebody ended is not.
    public Optional<AccountId> whose(Token token) {
        return jdbc.sql("select account from session where token_hash = :token")
                .param("token", token.fingerprint())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    public void end(Token token) {
        jdbc.sql("delete from session where token_hash = :token")
                .param("token", token.fingerprint())
                .update();
    }

    /// Signs a person out everywhere, as after a new password (R-ACC-11).
    public void endAll(AccountId account) {
        jdbc.sql("delete from session where account = :account")
                .param("account", account.value())
                .update();
    }

    /// Where a person is signed in now, the latest first.
    public List<SignedInPlace> of(AccountId account, Optional<Token> here) {
        return jdbc.sql("""
                        select id, device, begun, last_seen, token_hash = :here as here
                          from session
                         where account = :account and ends > now() and last_seen + idle > now()
                         order by here desc, last_seen desc, begun desc
                        """)
                .param("account", account.value())
                .param("here", here.map(Token::fingerprint).orElseGet(() -> new byte[0]))
                .query((row, n) -> new SignedInPlace(
                        row.getObject("id", UUID.class),
                        Device.of(row.getString("device")),
                        row.getObject("begun", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                        row.getBoolean("here")))
                .list();
    }

    /// Signs a person out in one place; false when they are not signed in there, as in somebody else's.
    public boolean end(UUID place, AccountId account) {
        return jdbc.sql("delete from session where id = :place and account = :account")
                        .param("place", place)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /// Signs a person out everywhere but here.
    public void endOthers(AccountId account, Token here) {
        jdbc.sql("delete from session where account = :account and token_hash <> :here")
                .param("account", account.value())
                .param("here", here.fingerprint())
                .update();
    }

    private void touch(Token token) {
        jdbc.sql("update session set last_seen = now() where token_hash = :token")
                .param("token", token.fingerprint())
                .update();
    }

    /// A row of the table `account` as the person who is signed in.
    public static SignedIn person(ResultSet row) throws SQLException {
        return new SignedIn(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                Objects.requireNonNullElse(row.getString("title"), ""),
                row.getString("language"),
                set(row.getArray("roles"), Role::valueOf),
                set(row.getArray("schools"), SchoolCode::new));
    }

    private static <T> Set<T> set(Array texts, Function<String, T> of) throws SQLException {
        return Arrays.stream((String[]) texts.getArray()).map(of).collect(Collectors.toUnmodifiableSet());
    }
}
