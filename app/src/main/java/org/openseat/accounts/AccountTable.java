package org.openseat.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.district.SchoolCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of accounts.
@Component
class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An account that may sign in, and the kept password.
    record Credentials(SignedIn person, String passwordHash) {}

    Optional<Credentials> credentials(String email) {
        return jdbc.sql("""
                        select id, display_name, title, language, roles, schools, password_hash
                          from account
                         where lower(email) = lower(:email) and activated is not null and password_hash is not null
                           and cardinality(roles) > 0
                        """)
                .param("email", email)
                .query((row, n) -> new Credentials(Sessions.person(row), row.getString("password_hash")))
                .optional();
    }

    Optional<AccountId> withEmail(String email) {
        return jdbc.sql("select id from account where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    Optional<Contact> contact(AccountId id) {
        return jdbc.sql("select id, display_name, email, language, mobile, texts from account where id = :id")
                .param("id", id.value())
                .query(AccountTable::contact)
                .optional();
    }

    List<Contact> staffOf(SchoolCode school) {
        return jdbc.sql("""
                        select id, display_name, email, language, mobile, texts
                          from account
                         where :school = any (schools) and 'SCHOOL' = any (roles)
                         order by display_name collate names, id
                        """)
                .param("school", school.value())
                .query(AccountTable::contact)
                .list();
    }

    List<Contact> with(Role role) {
        return jdbc.sql("""
                        select id, display_name, email, language, mobile, texts
                          from account
                         where :role = any (roles)
                         order by display_name collate names, id
                        """)
                .param("role", role.name())
                .query(AccountTable::contact)
                .list();
    }

    boolean active(AccountId id) {
        return jdbc.sql("select activated is not null from account where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// A first password proves the address; a later one does not need to.
    LinkPurpose purposeFor(AccountId id) {
        return active(id) ? LinkPurpose.RESET : LinkPurpose.ACTIVATE;
    }

    void setPassword(AccountId id, String hash, Instant now) {
        jdbc.sql("""
                        update account set password_hash = :hash, activated = coalesce(activated, :now) where id = :id
                        """)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", at(now))
                .update();
    }

    /// No password opens the account until its owner has set one by a mailed link.
    void forgetPassword(AccountId id) {
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Keeps the same password another way, unless it was changed meanwhile.
    void renewHash(AccountId id, String old, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id and password_hash = :old")
                .param("id", id.value())
                .param("old", old)
                .param("hash", hash)
                .update();
    }

    /// True, and noted, when the owner was not told within the hour that somebody registers with their address.
    boolean mayTell(AccountId id, Instant now) {
        return jdbc.sql("""
                                update account set told = :now
                                 where id = :id and (told is null or told <= :now - interval '1 hour')
                                """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    static String[] roles(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static String[] schools(Set<SchoolCode> schools) {
        return schools.stream().map(SchoolCode::value).sorted().toArray(String[]::new);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("mobile"),
                row.getBoolean("texts"));
    }
}
