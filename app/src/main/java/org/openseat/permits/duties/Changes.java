package org.openseat.permits.duties;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of changes that families and schools have reported.
@Repository
class Changes {

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    /// A change that a family reported and the school has not noted yet.
    record Open(Instant at, String words) {}

    void add(CaseId permit, Change change, boolean byFamily, AccountId by, Instant at) {
        sql.sql("""
                insert into permit_change (permit, what, words, by_family, reported_by, reported_at, settled_by,
                                           settled_at)
                values (:permit, :what, :words, :byFamily, :by, :at, :settledBy, :settledAt)""")
                .param("permit", permit.value())
                .param("what", change.names())
                .param("words", change.words())
                .param("byFamily", byFamily)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("settledBy", byFamily ? null : by.value())
                .param("settledAt", byFamily ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first.
    List<Open> open(CaseId permit) {
        return sql.sql("""
                select reported_at, words from permit_change
                where permit = :permit and settled_at is null order by id""")
                .param("permit", permit.value())
                .query((row, n) -> new Open(
                        row.getObject("reported_at", OffsetDateTime.class).toInstant(), row.getString("words")))
                .list();
    }

    /// How many there were.
    int settle(CaseId permit, AccountId by, Instant at) {
        return sql.sql("""
                update permit_change set settled_by = :by, settled_at = :at
                where permit = :permit and settled_at is null""")
                .param("permit", permit.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
