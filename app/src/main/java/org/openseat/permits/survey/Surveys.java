package org.openseat.permits.survey;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.CaseId;
import org.openseat.permits.survey.Survey.Ethnicity;
import org.openseat.permits.survey.Survey.Gender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The table of answers for statistics; nothing but the family's own page reads a single row of it.
@Repository
class Surveys {

    private final JdbcClient sql;

    Surveys(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Survey> of(CaseId permit) {
        return sql.sql("select ethnicities, gender from permit_survey where permit = :permit")
                .param("permit", permit.value())
                .query((row, number) -> new Survey(
                        names(row.getArray("ethnicities"))
                                .map(Ethnicity::valueOf)
                                .toList(),
                        Optional.ofNullable(row.getString("gender"))
                                .map(Gender::valueOf)
                                .orElse(null)))
                .optional();
    }

    private static Stream<String> names(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }

    @Transactional
    void save(CaseId permit, Survey survey) {
        sql.sql("""
                insert into permit_survey (permit, ethnicities, gender) values (:permit, :ethnicities, :gender)
                on conflict (permit) do update set ethnicities = excluded.ethnicities, gender = excluded.gender""")
                .param("permit", permit.value())
                .param(
                        "ethnicities",
                        survey.ethnicities().stream().map(Enum::name).toArray(String[]::new))
                .param("gender", survey.gender() instanceof Gender gender ? gender.name() : null)
                .update();
    }
}
