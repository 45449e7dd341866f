package org.openseat.interdistrict.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.interdistrict.Filed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of what schools recommended; rows are only ever added.
@Repository
public class Recommendations {

    private final JdbcClient sql;

    Recommendations(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Filed filed, Recommendation said, ZonedDateTime now) {
        var word = said.word();
        sql.sql("""
                insert into inter_recommendation (request, school, yes, actor, name, title, day, note, at)
                values (:request, :school, :yes, :actor, :name, :title, :day, :note, :at)""")
                .param("request", filed.id().value())
                .param("school", filed.school().value())
                .param("yes", said.yes())
                .param("actor", word.by().value())
                .param("name", word.name())
                .param("title", word.title())
                .param("day", word.on())
                .param("note", word.note())
                .param("at", now.toInstant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The last one.
    public Optional<Recommendation> of(CaseId request) {
        return sql.sql("select * from inter_recommendation where request = :request order by at desc limit 1")
                .param("request", request.value())
                .query(Recommendations::recommendation)
                .optional();
    }

    private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getBoolean("yes"),
                new SignedStatement(
                        new AccountId(row.getObject("actor", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getString("note")));
    }
}
