package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.CountingPoints;
import org.openseat.cycles.ChoicesClock;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.Pressed;
import org.openseat.lottery.run.RunDesk;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.RunTable;
import org.openseat.lottery.run.Said;
import org.openseat.lottery.run.ValueSource;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.Category;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A story that goes on from the frozen points of 2027-28 to the draw of its magnets, and begins without any run.
public abstract class InALottery extends CountingPoints {

    protected static final String DICE = "3141592653589793238462643";

    @Autowired
    protected RunDesk desk;

    @Autowired
    protected RunTable runs;

    @Autowired
    private List<Round> rounds;

    protected SignedIn one;
    protected SignedIn other;

    protected InALottery(ApplicationContext app) {
        super(app);
    }

    /// As the owner of the tables: the application itself can undo nothing of a run.
    @BeforeEach
    void noLotteryYet() {
        var as = JdbcClient.create(owner);
        var kept = as.sql("""
                        select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                          join pg_proc p on p.oid = t.tgfoid
                         where p.proname = 'never_again' and c.relname ~ '^(run|list|offer|seat|vacancy|contact|call)_'
                         order by 1""").query(String.class).list();
        kept.forEach(table ->
                as.sql("alter table " + table + " disable trigger user").update());
        as.sql("truncate lottery_run, run_seal cascade").update();
        kept.forEach(
                table -> as.sql("alter table " + table + " enable trigger user").update());
        as.sql("delete from application_choice").update();
        one = town.integration().who();
        var second = town.integration().who();
        other = new SignedIn(
                second.id(), "Robin Ito", second.title(), second.language(), second.roles(), second.schools());
    }

    protected ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /// The points of everybody who has applied are counted and frozen.
    protected void pointsFrozen() {
        assertThat(computed("2026-12-07T08:00")).isTrue();
        ChoicesClock.set("2027-01-20T09:00");
        day.freeze(cycle(), clock.instant());
    }

    /// A run of the magnets whose value is called at ten o'clock on March 1.
    protected LotteryRun prepared() {
        ChoicesClock.set("2027-02-15T09:00");
        return desk.prepare(
                        cycle(),
                        new RunDesk.Wanted(
                                Category.MAGNET,
                                null,
                                ValueSource.DIGITS,
                                "25 dice at the Board meeting of March 1, 2027",
                                DICE.length(),
                                ChoicesClock.at("2027-03-01T10:00")),
                        "2027-28",
                        one,
                        clock.instant())
                .orElseThrow();
    }

    protected Pressed press(UUID run, Act act, Said said, SignedIn who) {
        return desk.press(run, act, said, who, now()).orElseThrow();
    }

    protected LotteryRun both(UUID run, Act act, Said said) {
        assertThat(press(run, act, said, one)).isInstanceOf(Pressed.Half.class);
        var done = press(run, act, said, other);
        assertThat(done).isInstanceOf(Pressed.Done.class);
        return ((Pressed.Done) done).run();
    }

    protected LotteryRun announced() {
        var run = prepared();
        both(run.id(), Act.FREEZE, Said.NOTHING);
        return both(run.id(), Act.ANNOUNCE, Said.NOTHING);
    }

    protected LotteryRun valued() {
        var run = announced();
        ChoicesClock.set("2027-03-01T11:00");
        var valued = both(run.id(), Act.KEY, Said.value(DICE, null));
        ChoicesClock.set("2027-03-01T11:05");
        return valued;
    }

    protected LotteryRun drawn() {
        var run = valued();
        round("lottery.draw");
        var drawn = runs.find(run.id()).orElseThrow();
        assertThat(drawn.refused()).isNull();
        assertThat(drawn.state()).isEqualTo(RunState.REPORTED);
        return drawn;
    }

    /// Somebody has looked at every sample.
    protected void samplesSeen(UUID run) {
        sql.sql("""
                insert into run_sample (run, outcome, language, by, at)
                select :run, o, l, :by, now() from unnest(array['OFFER', 'LIST', 'NO_SEAT']) o, unnest(array['en', 'es']) l""").param("run", run).param("by", one.id().value()).update();
    }

    /// Shown to everybody.
    protected LotteryRun released() {
        var run = drawn();
        samplesSeen(run.id());
        ChoicesClock.set("2027-03-11T09:00");
        both(run.id(), Act.SIGN, Said.opens(ChoicesClock.at("2027-03-12T08:00"), LocalDate.parse("2027-04-09")));
        ChoicesClock.set("2027-03-12T08:00");
        round("lottery.show");
        ChoicesClock.set("2027-03-12T09:00");
        round("lottery.show");
        return runs.find(run.id()).orElseThrow();
    }

    protected void round(String name) {
        try {
            for (var round : rounds) {
                if (round.name().equals(name)) {
                    round.work(now());
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
