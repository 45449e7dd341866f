package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.cycles.ChoicesClock;
import org.openseat.lottery.release.Checklist.Line;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.Pressed;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.Said;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What went wrong in other districts: a result like theirs is not released here. (design draw §4)
class ReleaseRefusedTest extends InALottery {

    private static final String[] TABLES = {
        "run_pool", "run_child", "run_choice", "run_result", "run_waiting", "run_file"
    };

    private UUID run;

    @Autowired
    ReleaseRefusedTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_drawn_run_that_could_be_released() {
        for (int i = 0; i < 3; i++) {
            var family = town.family();
            filed(family, town.child(family), LUMEN);
        }
        pointsFrozen();
        run = drawn().id();
        samplesSeen(run);
    }

    @Test
    void a_run_as_it_was_drawn_is_released() {
        assertThat(sign()).isInstanceOf(Pressed.Half.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OFFERS_WITHIN_SEATS | update run_pool set seats = 1
            EVERYBODY_IN_ONCE   | delete from run_result where n = 0
            EVERYBODY_IN_ONCE   | delete from run_result where n = 0; delete from run_choice where n = 0; \
                                  delete from run_child where n = 0
            ONE_SEAT_A_CHILD    | insert into run_child select run, 99, student, application, 'again', 'again', grp \
                                  from run_child where n = 0; \
                                  insert into run_result select run, 99, 99, choice, pool, told from run_result where n = 0
            PRIORITIES_LOADED   | update run_choice set points = 0
            ROWS_AS_ANNOUNCED   | update run_file set bytes = 'x', sha256 = encode(sha256('x'), 'hex') \
                                  where name = 'manifest.txt'
            """)
    void what_happened_elsewhere_is_refused(Line line, String slip) {
        somebodyHasPoints();
        slipped(slip);
        assertThat(sign())
                .isInstanceOfSatisfying(
                        Pressed.Refused.class,
                        refused -> assertThat(refused.why())
                                .allMatch(why -> why.reason().equals("CHECKLIST"))
                                .extracting(why -> why.about().getFirst())
                                .contains(line.name()));
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.REPORTED);
    }

    /// Or the line of the priorities would hold by itself.
    private void somebodyHasPoints() {
        assertThat(sql.sql("select count(*) from points_effective where value > 0")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private void slipped(String slip) {
        var as = JdbcClient.create(owner);
        each(as, "disable");
        Arrays.stream(slip.split(";")).forEach(each -> as.sql(each).update());
        each(as, "enable");
    }

    private static void each(JdbcClient as, String what) {
        Arrays.stream(TABLES)
                .forEach(table -> as.sql("alter table " + table + " " + what + " trigger user")
                        .update());
    }

    private Pressed sign() {
        return press(
                run, Act.SIGN, Said.opens(ChoicesClock.at("2027-03-12T08:00"), LocalDate.parse("2027-04-09")), one);
    }
}
