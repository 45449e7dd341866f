package org.openseat.schools.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which edition of the directory holds, for every node the same; and the lock between those who read it to count a
/// deadline and those who change it. Both locks last until the transaction ends.
@Repository
class DirectoryVersion {

    private static final long LOCK = 0x6469726563746F72L;

    private final JdbcClient sql;

    DirectoryVersion(JdbcClient sql) {
        this.sql = sql;
    }

    long now() {
        return sql.sql("select version from directory_version")
                .query(Long.class)
                .single();
    }

    void next() {
        sql.sql("update directory_version set version = version + 1").update();
    }

    /// Nobody changes the directory from here on.
    void hold() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /// The same, unless somebody is changing it.
    boolean tryToHold() {
        return sql.sql("select pg_try_advisory_xact_lock_shared(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    /// Whoever counts a deadline by the old directory has finished, and the next waits for the new one.
    void seize() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String statement) {
        sql.sql(statement).param(LOCK).query((row, number) -> number).list();
    }
}
