package org.openseat.interdistrict.meanwhile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of children who attend while their permit is decided. Whoever writes holds the request.
@Repository
public class InterStays {

    private final JdbcClient sql;
    private final JsonMapper json;

    InterStays(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<InterStay> of(CaseId request) {
        return sql.sql("select stay from inter_stay where request = :request")
                .param("request", request.value())
                .query(this::stay)
                .optional();
    }

    /// The next requests, by id, of those that go on.
    List<CaseId> running(CaseId after, int most) {
        return sql.sql("""
                select request from inter_stay where ended is null and request > :after order by request limit :most""")
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("request", UUID.class)))
                .list();
    }

    void save(InterStay stay) {
        sql.sql("""
                insert into inter_stay (request, first, last, ended, stay)
                values (:request, :first, :last, :ended, :stay::jsonb)
                on conflict (request) do update
                    set last = excluded.last, ended = excluded.ended, stay = excluded.stay""")
                .param("request", stay.request().value())
                .param("first", stay.first())
                .param("last", stay.last())
                .param("ended", stay.ended())
                .param("stay", json.writeValueAsString(stay))
                .update();
    }

    private InterStay stay(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("stay"), InterStay.class);
    }
}
