package org.openseat.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
                         where lower(email) = lower(:email) and activated is not null and cardinality(roles) > 0
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
        return jdbc.sql("select id, display_name, email, language from account where id = :id")
                .param("id", id.value())
                .query(AccountTable::contact)
                .optional();
    }

    List<Contact> staffOf(SchoolCode school) {
        return jdbc.sql("""
                        select id, display_name, email, language
                          from account
                         where :school = any (schools) and 'SCHOOL' = any (roles)
                         order by display_name, id
                        """)
                .param("school", school.value())
                .query(AccountTable::contact)
                .list();
    }

    AccountId open(Accounts.Opening opening, String hash, Instant now) {
        return jdbc.sql("""
                        insert into account as a (id, email, display_name, first_name, last_name, language, roles,
                                                  schools, opened, activated, password_hash)
                        values (:id, :email, :name, :first, :last, :language, :roles,
                                coalesce(cast(:schools as text[]), '{}'), :now, :now, :hash)
                        on conflict (lower(email)) do update
                           set password_hash = excluded.password_hash,
                               activated = coalesce(a.activated, excluded.activated),
                               language = excluded.language,
                               roles = array(select unnest(a.roles) union select unnest(excluded.roles)),
                               schools = coalesce(cast(:schools as text[]), a.schools)
                        returning id
                        """)
                .param("id", AccountId.fresh().value())
                .param("email", opening.email())
                .param("name", opening.firstName() + " " + opening.lastName())
                .param("first", opening.firstName())
                .param("last", opening.lastName())
                .param("language", opening.language())
                .param("roles", roles(opening.roles()))
                .param("schools", opening.schools() == null ? null : schools(opening.schools()), Types.ARRAY)
                .param("now", at(now))
                .param("hash", hash)
                .query(UUID.class)
                .optional()
                .map(AccountId::new)
                .orElseThrow();
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
                row.getString("language"));
    }
}
