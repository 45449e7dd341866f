package org.openseat.programs.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which edition of the programs holds, for every node the same.
@Repository
class ProgramsVersion {

    private final JdbcClient sql;

    ProgramsVersion(JdbcClient sql) {
        this.sql = sql;
    }

    long now() {
        return sql.sql("select version from programs_version").query(Long.class).single();
    }

    /// Whoever else changes programs waits for this transaction to end.
    void next() {
        sql.sql("update programs_version set version = version + 1").update();
    }
}
