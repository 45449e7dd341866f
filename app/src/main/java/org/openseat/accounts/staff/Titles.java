package org.openseat.accounts.staff;

import org.openseat.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands under a staff member's name when they sign, such as "Principal".
@Component
public class Titles {

    private final JdbcClient sql;

    Titles(JdbcClient sql) {
        this.sql = sql;
    }

    /// The title; empty when the district has given none.
    public String of(AccountId staff) {
        return sql.sql("select coalesce(title, '') from account where id = :id")
                .param("id", staff.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
