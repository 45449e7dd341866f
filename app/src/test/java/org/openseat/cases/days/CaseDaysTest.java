package org.openseat.cases.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.twice;
import static org.openseat.permits.Town.on;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When a day has come, one request that nobody can read keeps no other waiting, whatever kind it is.
@AppTest
class CaseDaysTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");
    private static final String TORN = """
            {"filed": "torn", "deadline": "torn", "grounds": "torn"}""";

    @Autowired
    CaseDays days;

    @Autowired
    JdbcClient sql;

    @Autowired
    MeterRegistry meters;

    final Town town;
    final Deadlines deadlines;

    @Autowired
    CaseDaysTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        deadlines = app.getAutowireCapableBeanFactory().createBean(Deadlines.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMIT, permit_request, denial, permits.lapse, ATTEND_RESIDENCE",
        "INTER, inter_request, request, inter.abandoned, ABANDONED"
    })
    void a_request_that_nobody_can_read_keeps_no_other_waiting(
            String kind, String table, String column, String round, String then) {
        var requests = Stream.generate(() -> deadlines.running(kind, town, MONDAY))
                .limit(3)
                .toList();
        // The one that is looked at first.
        var broken =
                requests.stream().min(Comparator.comparing(CaseId::toString)).orElseThrow();
        var whole = sql.sql("select " + column + " from " + table + " where id = ?")
                .param(broken.value())
                .query(String.class)
                .single();
        write(table, column, broken, TORN);
        // Past the days on which post of the last day may still be keyed in.
        var late = deadlines.due(broken).plusDays(10).atTime(6, 0).atZone(MONDAY.getZone());
        var before = failed(round);

        onTwoNodes(late);

        assertThat(requests)
                .filteredOn(id -> !id.equals(broken))
                .allSatisfy(id -> assertThat(state(id)).isEqualTo(then));
        assertThat(state(broken)).isNotEqualTo(then);
        assertThat(putAside(round, broken)).isEqualTo(1);
        var known = failed(round);
        assertThat(known).isGreaterThan(before);

        days.round(late.plusSeconds(30));
        assertThat(failed(round)).as("left alone for a minute").isEqualTo(known);

        write(table, column, broken, whole);
        days.round(late.plusMinutes(5));
        assertThat(state(broken)).isEqualTo(then);
        assertThat(putAside(round, broken)).isZero();
        assertThat(requests).allSatisfy(id -> assertThat(entries(id, then)).isEqualTo(1));
    }

    private void onTwoNodes(ZonedDateTime now) {
        twice(() -> days.round(now));
    }

    private void write(String table, String column, CaseId id, String json) {
        sql.sql("update " + table + " set " + column + " = ?::jsonb where id = ?")
                .params(List.of(json, id.value()))
                .update();
    }

    private String state(CaseId id) {
        return sql.sql("select state from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int entries(CaseId id, String what) {
        return sql.sql("select count(*) from case_event where case_id = ? and what = ?")
                .params(id.value(), what)
                .query(Integer.class)
                .single();
    }

    private int putAside(String round, CaseId id) {
        return sql.sql("select count(*) from put_aside where round = ? and piece = ?")
                .params(round, id.toString())
                .query(Integer.class)
                .single();
    }

    private double failed(String round) {
        var counter = meters.find("openseat.round.failed").tag("round", round).counter();
        return counter == null ? 0 : counter.count();
    }
}
