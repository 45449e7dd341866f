package org.openseat.applications.judged;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of what the rules said last to each choice; the draw reads the view choice_eligibility of it.
@Repository
public class JudgedTable {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JudgedTable(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
    }

    void write(List<ChoiceJudged> judged, Instant now) {
        batches.batchUpdate("""
                insert into choice_judged (application, program, eligible, code, facts, findings, judged)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                on conflict (application, program) do update
                   set eligible = excluded.eligible, code = excluded.code, facts = excluded.facts,
                       findings = excluded.findings, judged = excluded.judged""", judged.stream().map(each -> row(each, now)).toList());
    }

    private Object[] row(ChoiceJudged judged, Instant now) {
        return new Object[] {
            judged.application().value(),
            judged.program(),
            judged.eligible(),
            judged.reason().code(),
            json.writeValueAsString(judged.reason().facts()),
            json.writeValueAsString(judged.findings()),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    /// Of the choices as they stand.
    public List<ChoiceJudged> of(CaseId application) {
        return sql.sql("""
                select j.* from choice_judged j join application_choice c using (application, program)
                 where j.application = ? order by c.filed_at, c.category, c.rank, c.program""")
                .param(application.value())
                .query((row, _) -> new ChoiceJudged(
                        application,
                        row.getString("program"),
                        row.getBoolean("eligible"),
                        new Told(row.getString("code"), json.readValue(row.getString("facts"), FACTS)),
                        json.readValue(row.getString("findings"), FINDINGS)))
                .list();
    }
}
