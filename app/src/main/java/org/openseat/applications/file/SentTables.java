package org.openseat.applications.file;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The tables of what was sent: every version, and the choices of the last one.
@Repository
class SentTables {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    SentTables(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
    }

    void write(CaseId id, Sent sent) {
        sql.sql("""
                insert into application_version (application, version, filed_at, filed_by, sent)
                values (:id, :version, :at, :by, :sent::jsonb)""")
                .param("id", id.value())
                .param("version", sent.version())
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .param("by", sent.by().value())
                .param("sent", json.writeValueAsString(sent))
                .update();
        sql.sql("delete from application_choice where application = ?")
                .param(id.value())
                .update();
        batches.batchUpdate(
                """
                insert into application_choice (application, "window", category, rank, program, filed_at)
                values (?, ?, ?, ?, ?, ?)""", sent.choices().stream().map(choice -> row(id, choice)).toList());
        askForProofs(id, sent);
    }

    /// Whoever can confirm what these programs ask for is asked once, however often the application is changed. Tests
    /// of
    /// the district's psychologists, and children in no district school, are no school's to answer for. (R-GIF-5)
    private void askForProofs(CaseId id, Sent sent) {
        sql.sql("""
                insert into verification_task (id, student, cycle, kind, school, asked_at)
                select gen_random_uuid(), a.student, a.cycle, n.kind,
                       case when s.enrolled and n.kind <> 'HIGHLY_GIFTED' then s.school end, :at
                  from (select distinct application, kind from proof_needed where application = :id) n
                  join application a on a.id = n.application
                  join student s on s.id = a.student
                    on conflict do nothing""")
                .param("id", id.value())
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Object[] row(CaseId id, Choice choice) {
        return new @Nullable Object[] {
            id.value(),
            choice.window().name(),
            choice.category().name(),
            choice.rank(),
            choice.program(),
            choice.filedAt().atOffset(ZoneOffset.UTC)
        };
    }
}
