package org.openseat.applications.reminders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of reminders. What is noted here has been told, on whichever node.
@Repository
class ReminderTable {

    private final JdbcClient sql;

    ReminderTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Unsent(CaseId draft, StudentId child, AccountId begunBy) {}

    /// Notes drafts that had been begun by that moment and not been reminded of it, some at a time.
    ///
    /// @param closes the last moment, and `moment` the one that has come
    List<Unsent> note(SchoolYear cycle, Instant closes, Instant moment, int most, Instant now) {
        return sql.sql("""
                with due as (
                    select a.id, a.student, a.begun_by from application a join case_draft d on d.id = a.id
                     where a.cycle = :cycle and a.state = 'Draft' and d.started < :moment
                       and not exists (select from draft_reminder r
                                        where r.application = a.id and r.closes_at = :closes and r.moment >= :moment)
                     order by a.id limit :most),
                noted as (
                    insert into draft_reminder (application, closes_at, moment, at)
                    select id, :closes, :moment, :now from due on conflict do nothing returning application)
                select due.* from due join noted on noted.application = due.id""")
                .param("cycle", cycle.label())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Unsent(
                        new CaseId(row.getObject("id", UUID.class)),
                        new StudentId(row.getObject("student", UUID.class)),
                        new AccountId(row.getObject("begun_by", UUID.class))))
                .list();
    }
}
