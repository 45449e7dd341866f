package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.cycles.ChoicesClock;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.Pressed;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.Said;
import org.openseat.verifier.bundle.BundleChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// From frozen applications to results that are shown, and everything that may not happen on the way. (design draw §1)
class RunTest extends InALottery {

    /// Three of grade 8 at each of two magnets.
    private final List<String> applications = new ArrayList<>();

    @Autowired
    RunTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void four_families_and_three_seats() {
        applications.clear();
        for (var magnets : List.of(
                new String[] {LUMEN, MERIDIAN}, new String[] {LUMEN}, new String[] {MERIDIAN, LUMEN}, new String[] {
                    LUMEN, MERIDIAN
                })) {
            var family = town.family();
            applications.add(filed(family, town.child(family), magnets));
        }
        pointsFrozen();
    }

    @Test
    void a_run_goes_from_its_freeze_to_its_release_and_its_bundle_can_be_checked_by_anyone(@TempDir Path folder)
            throws Exception {
        var run = released();
        assertThat(run.state()).isEqualTo(RunState.RELEASED);
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isEqualTo(4);
        var files = sql.sql("select name, bytes from run_file where run = ?")
                .param(run.id())
                .query((row, _) -> {
                    var path = folder.resolve(row.getString("name"));
                    write(path, row.getBytes("bytes"));
                    return path;
                })
                .list();
        assertThat(files).hasSizeGreaterThan(14);
        assertThat(BundleChecks.of(folder, run.manifest(), List.of(), null, _ -> {}))
                .hasSize(12)
                .allSatisfy((check, reasons) -> assertThat(reasons).as(check).isEmpty());
        assertThat(runs.events(run.id()))
                .extracting("what")
                .containsExactly(
                        "PREPARED",
                        "FREEZE_FIRST",
                        "FREEZE",
                        "ANNOUNCE_FIRST",
                        "ANNOUNCE",
                        "KEY_FIRST",
                        "KEY",
                        "DRAWN",
                        "SIGN_FIRST",
                        "SIGN",
                        "STARTED",
                        "RELEASED");
    }

    @Test
    void nobody_does_two_persons_work_and_nothing_happens_out_of_order() {
        var run = prepared();
        assertThat(press(run.id(), Act.FREEZE, Said.NOTHING, one)).isInstanceOf(Pressed.Half.class);
        assertThat(why(press(run.id(), Act.FREEZE, Said.NOTHING, one))).containsExactly("SAME_PERSON");
        for (var act : List.of(Act.ANNOUNCE, Act.KEY, Act.SIGN, Act.HOLD, Act.RESUME)) {
            assertThat(press(run.id(), act, Said.NOTHING, one)).as(act.name()).isInstanceOf(Pressed.Overtaken.class);
        }
        assertThat(desk.press(run.id(), Act.FREEZE, Said.NOTHING, town.family().who(), now()))
                .isEmpty();
        assertThat(press(run.id(), Act.FREEZE, Said.NOTHING, other)).isInstanceOf(Pressed.Done.class);
        assertThat(desk.prepare(
                        cycle(),
                        new org.openseat.lottery.run.RunDesk.Wanted(
                                org.openseat.rulebook.choices.Category.MAGNET,
                                null,
                                org.openseat.lottery.run.ValueSource.DIGITS,
                                "again",
                                25,
                                ChoicesClock.at("2027-03-01T10:00")),
                        "2027-28",
                        one,
                        clock.instant()))
                .as("one run counts")
                .isEmpty();
    }

    @Test
    void what_is_filed_or_withdrawn_after_the_freeze_does_not_reach_the_run() {
        var run = prepared();
        both(run.id(), Act.FREEZE, Said.NOTHING);
        var before = count("select count(*) from run_choice where run = ?", run.id());
        sql.sql("update application set state = 'Withdrawn' where id = ?")
                .param(id(applications.getFirst()).value())
                .update();
        assertThat(before).isEqualTo(7);
        assertThat(count("select count(*) from run_choice where run = ?", run.id()))
                .isEqualTo(before);
    }

    @Test
    void it_is_not_frozen_while_the_window_is_open_or_points_can_still_change() {
        var run = prepared();
        ChoicesClock.set("2026-11-13T16:59:59");
        assertThat(why(press(run.id(), Act.FREEZE, Said.NOTHING, one))).containsExactly("WINDOW_OPEN");
        ChoicesClock.set("2026-11-13T17:00");
        assertThat(press(run.id(), Act.FREEZE, Said.NOTHING, one)).isInstanceOf(Pressed.Half.class);
    }

    @Test
    void the_value_is_keyed_by_two_who_agree_and_not_before_it_is_due() {
        var run = announced();
        ChoicesClock.set("2027-03-01T09:59:59");
        assertThat(why(press(run.id(), Act.KEY, Said.value(DICE, null), one))).containsExactly("VALUE_NOT_OUT_YET");
        ChoicesClock.set("2027-03-01T10:00");
        assertThat(why(press(run.id(), Act.KEY, Said.value("12", null), one))).containsExactly("VALUE_DIGITS");
        press(run.id(), Act.KEY, Said.value(DICE, null), one);
        assertThat(why(press(run.id(), Act.KEY, Said.value(DICE.replace('3', '4'), null), other)))
                .containsExactly("VALUES_DIFFER");
        assertThat(press(run.id(), Act.KEY, Said.value(DICE, null), one)).isInstanceOf(Pressed.Half.class);
        assertThat(press(run.id(), Act.KEY, Said.value("31415 92653 58979 32384 62643", null), other))
                .isInstanceOf(Pressed.Done.class);
    }

    @Test
    void it_is_announced_before_the_value_exists_or_never() {
        var run = prepared();
        both(run.id(), Act.FREEZE, Said.NOTHING);
        ChoicesClock.set("2027-03-01T10:00");
        assertThat(why(press(run.id(), Act.ANNOUNCE, Said.NOTHING, one))).containsExactly("VALUE_IS_OUT");
    }

    @Test
    void ten_runners_at_once_store_one_result() {
        var run = valued();
        atOnce(10, () -> {
            round("lottery.draw");
            return true;
        });
        assertThat(runs.find(run.id()).orElseThrow().state()).isEqualTo(RunState.REPORTED);
        assertThat(runs.events(run.id())).extracting("what").containsOnlyOnce("DRAWN");
        assertThat(count("select count(*) from run_result where run = ?", run.id()))
                .isEqualTo(4);
    }

    @Test
    void rows_that_were_changed_after_the_freeze_are_never_drawn() {
        var run = valued();
        var as = org.springframework.jdbc.core.simple.JdbcClient.create(owner);
        as.sql("alter table run_choice disable trigger user").update();
        as.sql("update run_choice set points = points + 1 where run = ?")
                .param(run.id())
                .update();
        as.sql("alter table run_choice enable trigger user").update();
        round("lottery.draw");
        assertThat(runs.find(run.id()).orElseThrow().state()).isEqualTo(RunState.VALUED);
        assertThat(count("select count(*) from run_result where run = ?", run.id()))
                .isZero();
    }

    @Test
    void nothing_is_shown_before_its_time_and_one_person_can_stop_it() {
        var run = drawn();
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isZero();
        samplesSeen(run.id());
        both(run.id(), Act.SIGN, Said.opens(ChoicesClock.at("2027-03-12T08:00"), LocalDate.parse("2027-04-09")));
        round("lottery.show");
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isZero();
        ChoicesClock.set("2027-03-12T09:00");
        round("lottery.show");
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isEqualTo(4);
        assertThat(press(run.id(), Act.HOLD, Said.NOTHING, one)).isInstanceOf(Pressed.Done.class);
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isZero();
        assertThat(both(run.id(), Act.RESUME, Said.NOTHING).state()).isEqualTo(RunState.RELEASED);
        assertThat(count("select count(*) from released_result where run = ?", run.id()))
                .isEqualTo(4);
    }

    @Test
    void offers_can_be_answered_after_the_first_results_or_nothing_is_signed() {
        var run = drawn();
        assertThat(why(press(run.id(), Act.SIGN, opening("2027-03-12T08:00", "2027-04-09"), one)))
                .as("samples first")
                .containsOnly("CHECKLIST");
        samplesSeen(run.id());
        assertThat(why(press(run.id(), Act.SIGN, opening("2027-03-01T11:00", "2027-04-09"), one)))
                .containsExactly("OPENS_IN_PAST");
        assertThat(why(press(run.id(), Act.SIGN, opening("2027-03-12T08:00", "2027-03-12"), one)))
                .containsExactly("ACCEPT_BY_TOO_SOON");
        assertThat(press(run.id(), Act.SIGN, opening("2027-03-12T08:00", "2027-03-13"), one))
                .isInstanceOf(Pressed.Half.class);
        assertThat(press(run.id(), Act.SIGN, Said.NOTHING, other)).isInstanceOf(Pressed.Done.class);
        assertThat(runs.find(run.id()).orElseThrow().acceptBy()).isEqualTo("2027-03-13");
    }

    private static Said opening(String at, String acceptBy) {
        return Said.opens(ChoicesClock.at(at), LocalDate.parse(acceptBy));
    }

    @Test
    void a_run_set_aside_stays_with_its_reason_and_the_next_one_is_another_draw() {
        var first = drawn();
        assertThat(both(first.id(), Act.SET_ASIDE, Said.aside("WRONG_SEATS", "Grade 8 of Lumen was 12 seats short."))
                        .state())
                .isEqualTo(RunState.SET_ASIDE);
        var second = prepared();
        assertThat(second.label()).isEqualTo("2027-28 magnet, run 2");
        assertThat(second.replaces()).isEqualTo(first.id());
        both(second.id(), Act.FREEZE, Said.NOTHING);
        assertThat(runs.find(second.id()).orElseThrow().manifest()).isNotEqualTo(first.manifest());
        assertThat(pseudonyms(second.id())).as("the children keep their names").isEqualTo(pseudonyms(first.id()));
    }

    private List<String> pseudonyms(UUID run) {
        return sql.sql("select pseudonym from run_child where run = ? order by n")
                .param(run)
                .query(String.class)
                .list();
    }

    private long count(String question, UUID run) {
        return sql.sql(question).param(run).query(Long.class).single();
    }

    static List<String> why(Pressed pressed) {
        assertThat(pressed).isInstanceOf(Pressed.Refused.class);
        return ((Pressed.Refused) pressed)
                .why().stream().map(Pressed.Why::reason).toList();
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
