package org.openseat.permits.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What special education said of each request that was sent to it; the last word holds. (R-IDP-11)
@Repository
public class Clearances {

    private final JdbcClient sql;

    Clearances(JdbcClient sql) {
        this.sql = sql;
    }

    public Clearance of(CaseId permit) {
        return sql.sql("select clearance from permit_clearance where permit = :permit order by id desc limit 1")
                .param("permit", permit.value())
                .query(String.class)
                .optional()
                .map(Clearance::valueOf)
                .orElse(Clearance.NONE);
    }

    public void add(CaseId permit, Clearance clearance, AccountId by, Instant at, String note) {
        sql.sql("""
                insert into permit_clearance (permit, clearance, decided_by, decided_at, note)
                values (:permit, :clearance, :by, :at, :note)""")
                .param("permit", permit.value())
                .param("clearance", clearance.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .update();
    }
}
