package org.openseat.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Opinion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What the rules said at each step of a case, kept as it was said that day.
@Repository
public class Opinions {

    private final JdbcClient sql;
    private final JsonMapper json;

    Opinions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void keep(CaseId id, String step, Instant at, Opinion opinion) {
        sql.sql("insert into case_opinion (case_id, step, at, opinion) values (:case, :step, :at, :opinion::jsonb)")
                .param("case", id.value())
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("opinion", json.writeValueAsString(opinion))
                .update();
    }

    /// The last opinion once more, word for word, under another step.
    public void keepAgain(CaseId id, String step, Instant at) {
        sql.sql("""
                insert into case_opinion (case_id, step, at, opinion)
                select case_id, :step, :at, opinion from case_opinion where case_id = :case
                order by at desc, step limit 1""")
                .param("case", id.value())
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every opinion of a case, oldest first.
    public List<HeardOpinion> all(CaseId id) {
        return sql.sql("select step, at, opinion from case_opinion where case_id = :case order by at, step")
                .param("case", id.value())
                .query((row, number) -> new HeardOpinion(
                        row.getString("step"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        opinion(row, number)))
                .list();
    }

    /// The opinion that the last decision rests on; before any, the one heard when the request came in.
    public Optional<Opinion> last(CaseId id) {
        return sql.sql("select opinion from case_opinion where case_id = :case order by at desc, step limit 1")
                .param("case", id.value())
                .query(this::opinion)
                .optional();
    }

    private Opinion opinion(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("opinion"), Opinion.class);
    }
}
