package org.openseat.accounts;

import static org.openseat.accounts.AccountTable.at;
import static org.openseat.accounts.AccountTable.roles;
import static org.openseat.accounts.AccountTable.schools;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.Registration.Applicant;
import org.openseat.names.FullName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How accounts come into their table: a family registers, or the district opens one.
@Component
class Openings {

    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A new account that waits for its link; empty when the address has one already.
    Optional<AccountId> register(Applicant applicant, Instant now) {
        return jdbc.sql("""
                        insert into account (id, email, display_name, first_name, middle_name, last_name, language,
                                             roles, opened)
                        values (:id, :email, :name, :first, nullif(:middle, ''), :last, :language, '{FAMILY}', :now)
                        on conflict (lower(email)) do nothing
                        returning id
                        """)
                .param("id", AccountId.fresh().value())
                .param("email", applicant.email())
                .param("name", applicant.displayName())
                .param("first", applicant.firstName())
                .param("middle", applicant.middleName())
                .param("last", applicant.lastName())
                .param("language", applicant.language())
                .param("now", at(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// Takes the names as they were written last; those of staff are the district's to write.
    void correct(AccountId id, Applicant applicant) {
        jdbc.sql("""
                        update account
                           set display_name = :name, first_name = :first, middle_name = nullif(:middle, ''),
                               last_name = :last, language = :language
                         where id = :id and staff_id is null
                        """)
                .param("id", id.value())
                .param("name", applicant.displayName())
                .param("first", applicant.firstName())
                .param("middle", applicant.middleName())
                .param("last", applicant.lastName())
                .param("language", applicant.language())
                .update();
    }

    /// An account that is active at once, or the one that has the address already.
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
                .param("name", FullName.of(opening.firstName(), opening.lastName()))
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
}
