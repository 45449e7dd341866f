package org.openseat.permits.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.SchoolFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the schools found out about each request; the last word on a fact holds. (BUL-5347 §III)
@Repository
public class SchoolFacts {

    private final JdbcClient sql;

    SchoolFacts(JdbcClient sql) {
        this.sql = sql;
    }

    public Known of(CaseId permit, SchoolFact fact) {
        return sql.sql("""
                select so from permit_school_fact where permit = :permit and fact = :fact order by id desc limit 1""")
                .param("permit", permit.value())
                .param("fact", fact.name())
                .query(Boolean.class)
                .optional()
                .map(Known::of)
                .orElse(Known.UNKNOWN);
    }

    public void add(CaseId permit, SchoolFact fact, boolean so, String reason, AccountId by, Instant at) {
        sql.sql("""
                insert into permit_school_fact (permit, fact, so, reason, found_by, found_at)
                values (:permit, :fact, :so, :reason, :by, :at)""")
                .param("permit", permit.value())
                .param("fact", fact.name())
                .param("so", so)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
