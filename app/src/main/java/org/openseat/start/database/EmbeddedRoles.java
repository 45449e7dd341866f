package org.openseat.start.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes the roles and the database of the embedded PostgreSQL: one role owns the tables, another runs the application.
///
/// Passwords are set anew at each start, so that a file of passwords that was put back counts.
final class EmbeddedRoles {

    static final String OWNER = "openseat_owner";
    static final String APP = "openseat_app";
    static final String DATABASE = "openseat";

    private EmbeddedRoles() {}

    static void make(DataSource superuser, Passwords passwords) {
        var sql = JdbcClient.create(superuser);
        role(sql, OWNER, passwords.owner());
        role(sql, APP, passwords.app());
        if (sql.sql("select from pg_database where datname = ?")
                .param(DATABASE)
                .query()
                .listOfRows()
                .isEmpty()) {
            sql.sql("create database " + DATABASE + " owner " + OWNER).update();
        }
    }

    /// A password of ours holds letters, digits, `-` and `_` only.
    private static void role(JdbcClient sql, String name, String password) {
        if (sql.sql("select from pg_roles where rolname = ?")
                .param(name)
                .query()
                .listOfRows()
                .isEmpty()) {
            sql.sql("create role " + name + " login").update();
        }
        sql.sql("alter role %s password '%s'".formatted(name, password.replaceAll("[^\\w-]", "")))
                .update();
    }
}
