package org.openseat.cases.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.GroundhogDay.MONDAY;
import static org.openseat.Soon.soon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.GroundhogDay;
import org.openseat.OwnDistrict;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.DayChange;
import org.openseat.permits.file.Permits;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.PermitClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Counting again, many at a time, on a real database: against counting each by itself, while others work, and again
/// after a crash.
@OwnDistrict
class RecountTest extends CountingAgain {

    @Autowired
    Recount recount;

    @Autowired
    Permits permits;

    @Autowired
    GroundhogDay.Heard heard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    RecountTest(ApplicationContext app) {
        super(app);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMIT,1,2026-02-24,2026-02-25",
        "PERMIT,2,2026-03-02,2026-03-06",
        "PERMIT,3,2026-04-13,2026-04-13",
        "INTER,4,2026-03-09,2026-03-13",
        "INTER,5,2026-08-27,2026-08-28"
    })
    void set_by_set_it_comes_to_the_same_as_each_by_itself(String kind, long seed, LocalDate first, LocalDate last) {
        var like = deadlines.running(kind, town, MONDAY);
        var random = new Random(seed);
        var before = new HashMap<CaseId, KeptDeadline<CaseClock>>();
        for (int i = 0; i < 300; i++) {
            var deadline = some(like, random);
            before.put(deadlines.copy(like, deadline), deadline);
        }

        done(close(first, last, DayChange.Where.values()));

        before.forEach((request, kept) -> {
            var counted = counted(request, kept.clock(), kept.start());
            var fate = CalendarMove.judge(kept.clock(), kept.date(), counted.date(), MONDAY.toLocalDate());
            var expected = fate == CalendarMove.MOVES ? counted : kept;
            assertThat(deadlines.of(request)).isEqualTo(expected);
            assertThat(deadlines.due(request)).isEqualTo(expected.date());
            assertThat(deadlines.moves(request))
                    .isEqualTo(
                            fate == CalendarMove.MOVES
                                    ? List.of(Map.of(
                                            "clock", kept.clock().name(),
                                            "old", kept.date().toString(),
                                            "new", counted.date().toString()))
                                    : List.of());
        });
        assertThat(before.keySet())
                .anyMatch(request -> !deadlines.moves(request).isEmpty());
    }

    /// A date that some earlier letter may have promised: often as counted today, sometimes a few days off.
    private KeptDeadline<CaseClock> some(CaseId like, Random random) {
        var clocks = deadlines.kind(like).deadlines().clocks();
        var clock = clocks.get(random.nextInt(clocks.size()));
        var start = MONDAY.toLocalDate().plusDays(random.nextInt(80) - 20);
        var counted = counted(like, clock, start);
        return new KeptDeadline<>(
                clock,
                start,
                counted.date().plusDays(random.nextInt(4) == 0 ? random.nextInt(5) - 2 : 0),
                counted.counted());
    }

    /// One whose clock nobody knows, one whose day 0 is no day: both keep the date they have.
    @ParameterizedTest
    @ValueSource(strings = {"PERMIT", "INTER"})
    void what_nobody_can_read_keeps_no_other_waiting(String kind) {
        var like = deadlines.running(kind, town, MONDAY);
        var clock = deadlines.of(like).clock();
        var counted = counted(like, clock, MONDAY.toLocalDate());
        var odd = new KeptDeadline<>(clock, counted.start(), counted.date().minusDays(1), counted.counted());
        var sound = deadlines.copy(like, odd);
        var broken = deadlines.copy(like, odd);
        var other = deadlines.copy(like, odd);
        deadlines.write(broken, odd.date(), "{\"clock\": \"SUNDIAL\", \"start\": \"2026-02-02\"}");
        deadlines.write(other, odd.date(), "{\"clock\": \"%s\", \"start\": \"some day\"}".formatted(clock.name()));
        var nothing = List.of(day("2026-02-24", null));
        assertThat(moved.preview(nothing, MONDAY.toLocalDate()).uncounted()).isGreaterThanOrEqualTo(2);

        done(make(nothing));

        assertThat(deadlines.due(sound)).isEqualTo(counted.date());
        assertThat(deadlines.due(broken)).isEqualTo(odd.date());
        assertThat(deadlines.due(other)).isEqualTo(odd.date());
        deadlines.set(broken, counted);
        deadlines.set(other, counted);
    }

    @Test
    void a_family_keeps_the_day_it_was_told_when_the_closed_day_is_opened_again() {
        var start = LocalDate.parse("2026-05-04");
        var permit = deadlines.copy(deadlines.denied(town, MONDAY), counted(PermitClock.SECOND_APPEAL, start));
        var target = deadlines.copy(deadlines.denied(town, MONDAY), counted(PermitClock.REQUESTED_TARGET, start));
        var told = deadlines.due(permit);
        var aimed = deadlines.due(target);

        done(close(LocalDate.parse("2026-05-11"), LocalDate.parse("2026-05-11")));
        var later = deadlines.due(permit);
        assertThat(later).isAfter(told);
        assertThat(deadlines.of(permit).counted())
                .anyMatch(step -> "UNHEALTHY_AIR".equals(step.facts().get("why")));
        assertThat(deadlines.due(target)).isAfter(aimed);

        done(make(List.of(day("2026-05-11", null))));
        assertThat(deadlines.due(permit)).isEqualTo(later);
        assertThat(deadlines.due(target)).isEqualTo(aimed);
        assertThat(deadlines.moves(permit)).hasSize(1);
        assertThat(deadlines.moves(target)).hasSize(2);
    }

    @Test
    void what_staff_hold_this_moment_is_left_and_what_they_decided_is_skipped() throws Exception {
        var start = LocalDate.parse("2026-05-18");
        var held = deadlines.copy(deadlines.denied(town, MONDAY), counted(PermitClock.REQUESTED_TARGET, start));
        var decided = deadlines.copy(held, counted(PermitClock.REQUESTED_TARGET, start));
        var was = deadlines.due(held);
        transaction.executeWithoutResult(status -> {
            assertThat(permits.lock(held)).isPresent();
            assertThat(permits.lock(decided)).isPresent();
            inAnotherThread(() -> close(LocalDate.parse("2026-05-21"), LocalDate.parse("2026-05-21")));
            soon().until(() -> sql.sql("select count(*) from recount_group where start = ?")
                            .param(start.toString())
                            .query(Integer.class)
                            .single()
                    > 0);
            sql.sql("update permit_request set due = ?, deadline = deadline || ?::jsonb where id = ?")
                    .params(
                            LocalDate.parse("2026-06-30"),
                            "{\"clock\": \"FIRST_ANSWER\", \"date\": \"2026-06-30\"}",
                            decided.value())
                    .update();
            assertThat(deadlines.due(held)).isEqualTo(was);
        });
        soon().until(() -> !moved.working());
        assertThat(deadlines.due(held)).isAfter(was);
        assertThat(deadlines.due(decided)).isEqualTo(LocalDate.parse("2026-06-30"));
        assertThat(deadlines.moves(decided)).isEmpty();
    }

    @Test
    void broken_off_and_begun_again_everything_moves_once() throws Exception {
        var permit = deadlines.copy(
                deadlines.denied(town, MONDAY), counted(PermitClock.FIRST_APPEAL, LocalDate.parse("2026-02-12")));
        var change = close(LocalDate.parse("2026-02-13"), LocalDate.parse("2026-02-19"));
        done(change);
        var moves = deadlines.moves(permit);

        sql.sql("update recount set done = null where change = ?").param(change).update();
        recount.run(change, MONDAY.toLocalDate(), MONDAY.toInstant());

        assertThat(moves).hasSize(1);
        assertThat(deadlines.moves(permit)).isEqualTo(moves);
        assertThat(moved.progress(change).done()).isTrue();
        assertThat(moved.progress(change).moved())
                .isEqualTo(moved.progress(change).planned());
    }

    @Test
    void each_family_is_told_once_unless_the_date_no_longer_holds() {
        var start = LocalDate.parse("2026-04-20");
        var told = deadlines.copy(deadlines.denied(town, MONDAY), counted(PermitClock.FIRST_APPEAL, start));
        done(close(LocalDate.parse("2026-04-21"), LocalDate.parse("2026-05-01")));

        soon().untilAsserted(() -> assertThat(heard.moved()).contains(new CaseNews.DeadlineMoved(told, "PERMIT")));
        assertThat(heard.moved()).filteredOn(news -> news.id().equals(told)).hasSize(1);
    }

    private static void inAnotherThread(Runnable work) {
        var thread = Thread.ofVirtual().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
