package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.cycles.ChoicesClock;
import org.openseat.lottery.release.Checklist;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.Pressed;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.Said;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The connection dies in the middle of a step, at each table that the step writes: nothing of the step stays, and the
/// next try does the whole of it. (design draw §1)
class KilledTest extends InALottery {

    @Autowired
    private Checklist checklist;

    private String deadly = "";

    @Autowired
    KilledTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void four_families() {
        for (int i = 0; i < 4; i++) {
            var family = town.family();
            filed(family, town.child(family), LUMEN, MERIDIAN);
        }
        pointsFrozen();
    }

    @AfterEach
    void lives() {
        if (!deadly.isEmpty()) {
            JdbcClient.create(owner).sql("drop trigger dies on " + deadly).update();
            deadly = "";
        }
    }

    /// As `kill -9` of whoever writes: PostgreSQL ends the connection at this statement.
    private void dies(String table) {
        var as = JdbcClient.create(owner);
        as.sql("""
                create or replace function dies() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    raise 'died';
                end $$""").update();
        var when = table.equals("lottery_run") || table.equals("release_batch") ? "update" : "insert";
        as.sql("create trigger dies before %s%s on %s for each statement execute function dies()"
                        .formatted(when, table.equals("lottery_run") ? " of state" : "", table))
                .update();
        deadly = table;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run_pool", "run_child", "run_choice", "run_left_out", "run_file", "lottery_run", "run_event"})
    void a_freeze_that_dies_has_not_begun(String table) {
        var run = prepared();
        press(run.id(), Act.FREEZE, Said.NOTHING, one);
        dies(table);
        assertThatThrownBy(() -> press(run.id(), Act.FREEZE, Said.NOTHING, other));
        lives();
        for (var empty : new String[] {"run_pool", "run_child", "run_choice", "run_left_out", "run_file"}) {
            assertThat(count(empty, run.id())).as(empty).isZero();
        }
        assertThat(state(run.id())).isEqualTo(RunState.PREPARED);
        assertThat(press(run.id(), Act.FREEZE, Said.NOTHING, other)).isInstanceOf(Pressed.Done.class);
        assertThat(count("run_child", run.id())).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lottery_run", "run_result", "run_waiting", "run_file", "run_event"})
    void a_draw_that_dies_leaves_no_result_and_another_runner_draws_what_was_announced(String table) {
        var run = valued();
        var announced = count("run_file", run.id());
        dies(table);
        round("lottery.draw");
        lives();
        assertThat(state(run.id())).isEqualTo(RunState.VALUED);
        assertThat(count("run_result", run.id())).isZero();
        assertThat(count("run_waiting", run.id())).isZero();
        assertThat(count("run_file", run.id())).isEqualTo(announced);
        ChoicesClock.set("2027-03-01T11:20");
        round("lottery.draw");
        assertThat(state(run.id())).as("the lease is another's").isEqualTo(RunState.VALUED);
        sql.sql("update lottery_run set lease = now() - interval '1 second' where id = ?")
                .param(run.id())
                .update();
        round("lottery.draw");
        assertThat(state(run.id())).isEqualTo(RunState.REPORTED);
        assertThat(count("run_result", run.id())).isEqualTo(4);
        assertThat(runs.events(run.id())).extracting("what").containsOnlyOnce("DRAWN");
        assertThat(checklist.of(runs.find(run.id()).orElseThrow()))
                .filteredOn(verdict -> !verdict.holds())
                .extracting("line")
                .containsExactly(Checklist.Line.SAMPLES_SEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"release_batch", "lottery_run", "run_event", "offer"})
    void a_release_that_dies_has_shown_nothing_and_shows_everybody_once_later(String table) {
        var run = drawn();
        samplesSeen(run.id());
        both(run.id(), Act.SIGN, Said.opens(ChoicesClock.at("2027-03-12T08:00"), LocalDate.parse("2027-04-09")));
        ChoicesClock.set("2027-03-12T09:00");
        dies(table);
        round("lottery.show");
        lives();
        assertThat(state(run.id())).isEqualTo(RunState.SIGNED);
        assertThat(count("released_result", run.id())).isZero();
        assertThat(count("offer", run.id())).isZero();
        ChoicesClock.set("2027-03-12T09:10");
        round("lottery.show");
        assertThat(state(run.id())).isEqualTo(RunState.RELEASED);
        assertThat(count("released_result", run.id())).isEqualTo(4);
        assertThat(count("offer", run.id()))
                .isPositive()
                .isEqualTo(count("run_result where pool is not null and", run.id()));
    }

    private RunState state(UUID run) {
        return runs.find(run).orElseThrow().state();
    }

    private long count(String table, UUID run) {
        return sql.sql("select count(*) from " + table + (table.endsWith("and") ? "" : " where") + " run = ?")
                .param(run)
                .query(Long.class)
                .single();
    }
}
