package org.openseat.demo;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table that marks a database as a demo's, and keeps where its clock stands.
@Repository
@Profile("demo")
class DemoTable {

    private final JdbcClient sql;

    DemoTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Where the clock stands: how far ahead of the real one, and the setting it was started with.
    record Kept(Duration ahead, String setting) {}

    boolean marked() {
        return sql.sql("select exists (select from demo)").query(Boolean.class).single();
    }

    void mark() {
        sql.sql("insert into demo default values on conflict do nothing").update();
    }

    /// A table that has rows, whatever module it belongs to; none in a new database, which has only its own versions.
    Optional<String> tableInUse() {
        return sql.sql("""
                        select tablename from pg_tables
                         where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'directory_version', 'programs_version')
                         order by tablename
                        """).query((row, n) -> row.getString(1)).list().stream()
                .filter(table -> sql.sql("select exists (select from \"" + table + "\")")
                        .query(Boolean.class)
                        .single())
                .findFirst();
    }

    Optional<Kept> clock() {
        return sql.sql("select clock_ahead_millis, clock_setting from demo where clock_ahead_millis is not null")
                .query((row, n) -> new Kept(Duration.ofMillis(row.getLong(1)), row.getString(2)))
                .optional();
    }

    void keep(Kept clock) {
        sql.sql("update demo set clock_ahead_millis = :ahead, clock_setting = :setting")
                .param("ahead", clock.ahead().toMillis())
                .param("setting", clock.setting())
                .update();
    }
}
