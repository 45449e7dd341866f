package org.openseat.accounts;

import java.util.Optional;
import org.openseat.accounts.sessions.Sessions;
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
                        select id, display_name, language, roles, schools, password_hash
                          from account
                         where lower(email) = lower(:email) and activated is not null and cardinality(roles) > 0
                        """)
                .param("email", email)
                .query((row, n) -> new Credentials(Sessions.person(row), row.getString("password_hash")))
                .optional();
    }
}
