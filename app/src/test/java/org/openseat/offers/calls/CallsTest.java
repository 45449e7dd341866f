package org.openseat.offers.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.SignedIn;
import org.openseat.cycles.ChoicesClock;
import org.openseat.district.SchoolCode;
import org.openseat.offers.AfterTheDraw;
import org.openseat.offers.DrawnRun;
import org.openseat.offers.calls.Call.Channel;
import org.openseat.offers.calls.Call.Result;
import org.openseat.offers.waiting.LateWishes;
import org.openseat.offers.waiting.ListClosing;
import org.openseat.offers.waiting.Pool;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who is called for a seat, and what comes of a call. (R-SEL-8, R-SEL-9, R-CHO-7, R-CHO-19, R-CHO-20)
class CallsTest extends AfterTheDraw {

    private static final Pool POOL = new Pool(DrawnRun.CYCLE, MERIDIAN, DrawnRun.GRADE);

    @Autowired
    CallDesk calls;

    @Autowired
    LateWishes late;

    @Autowired
    ListClosing closing;

    private SignedIn school;
    private DrawnRun run;
    private int pool;

    @Autowired
    CallsTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void anEmptyListAndOneSeat() {
        sql.sql("update list_place set left_at = now(), left_why = 'CLOSED', told_at = now() where left_at is null")
                .update();
        sql.sql("update vacancy_call set state = 'CLOSED', ended_at = now() where state = 'OPEN'")
                .update();
        sql.sql("""
                update offer set state = 'Released', due = null, request = request - 'deadline'
                 where program = ? and state in ('Open', 'Accepted')""").param(MERIDIAN).update();
        DrawnRun.seats(sql, MERIDIAN, 1);
        school = town.staff(new SchoolCode("8902")).who();
        run = run(Category.MAGNET);
        pool = run.pool(MERIDIAN);
    }

    private record Waiting(Resident family, StudentId child) {}

    private Waiting waits(int position, int points) {
        return waits(position, points, "");
    }

    private Waiting waits(int position, int points, String group) {
        var family = town.family();
        var child = town.child(family);
        run.waits(pool, position, child, family.who(), MERIDIAN, points, group);
        return new Waiting(family, child);
    }

    private Waiting comesLate() {
        var family = town.family();
        var child = town.child(family);
        run.application(child, family.who(), Window.LATE, MERIDIAN);
        return new Waiting(family, child);
    }

    @Test
    void points_come_first_and_then_the_number_that_was_drawn() {
        var second = waits(2, 4);
        var first = waits(1, 12);
        var third = waits(3, 4);
        show(run);
        DrawnRun.seats(sql, MERIDIAN, 3);
        assertThat(List.of(called(), called(), called())).containsExactly(first.child(), second.child(), third.child());
    }

    /// Meridian's share is 60 percent: of one seat, one.
    @Test
    void the_seat_of_a_group_goes_to_that_groups_list() {
        waits(1, 12, "OW");
        var needed = waits(2, 0, "PHBAO");
        show(run);
        assertThat(called()).isEqualTo(needed.child());
    }

    /// Two late applications, one with many points: no points, after everyone on time, in that order.
    @Test
    void S_L10_late_names_come_after_the_whole_list_in_the_order_of_receipt() {
        var first = comesLate();
        ChoicesClock.set("2027-03-12T10:01");
        run = new DrawnRun(sql, applications, Category.MAGNET, LAST, clock.instant());
        pool = run.pool(MERIDIAN);
        var second = comesLate();
        var onTime = waits(1, 0);
        show(run);
        late.work(now());
        DrawnRun.seats(sql, MERIDIAN, 3);
        assertThat(called()).isEqualTo(onTime.child());
        assertThat(called()).isEqualTo(first.child());
        assertThat(called()).isEqualTo(second.child());
        assertThat(sql.sql("select max(points) from list_place where band > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// A Space Available name is called only when nobody else stands on a list of the program.
    @Test
    void S_L19_space_available_waits_until_the_list_is_exhausted() {
        var family = town.family();
        var child = town.child(family);
        run.application(child, family.who(), Window.SPACE_AVAILABLE, MERIDIAN);
        var onTime = waits(1, 0);
        show(run);
        late.work(now());
        assertThat(called()).isEqualTo(onTime.child());
        DrawnRun.seats(sql, MERIDIAN, 2);
        assertThat(called()).isEqualTo(child);
    }

    @Test
    void nobody_is_called_before_results_are_everybodys() {
        waits(1, 0);
        show(run);
        sql.sql("update lottery_run set state = 'STARTED' where id = ?")
                .param(run.id())
                .update();
        assertThat(calls.call(POOL, school, now())).isInstanceOf(CallDesk.Came.Overtaken.class);
    }

    @Test
    void a_call_becomes_an_offer_only_after_a_try_and_counts_from_the_first_contact() {
        var waiting = waits(1, 0);
        show(run);
        var call = call();
        assertThat(calls.offer(call, school, now())).isInstanceOf(CallDesk.Came.Refused.class);
        calls.tried(call, Channel.PHONE, Result.REACHED, "Ana Ruiz", school, now());
        ChoicesClock.set("2027-03-15T09:00");
        assertThat(calls.offer(call, school, now())).isInstanceOf(CallDesk.Came.Done.class);
        var offer = DrawnRun.offer(sql, waiting.child(), MERIDIAN).orElseThrow();
        assertThat(sql.sql("select due::text from offer where id = ?")
                        .param(offer.value())
                        .query(String.class)
                        .single())
                .as("Friday is day 0; Monday, Tuesday, Wednesday")
                .isEqualTo("2027-03-17");
        assertThat(calls.call(POOL, school, now())).isInstanceOf(CallDesk.Came.Overtaken.class);
    }

    @Test
    void silence_to_a_call_ends_the_place_and_the_seat_goes_to_the_next() {
        var silent = waits(1, 8);
        var next = waits(2, 4);
        show(run);
        offered(call());
        days.round(at("2027-03-18T00:02:00"));
        var offer = DrawnRun.offer(sql, silent.child(), MERIDIAN).orElseThrow();
        assertThat(state(offer)).isEqualTo("Expired");
        assertThat(left(silent)).isEqualTo("EXPIRED");
        assertThat(called()).isEqualTo(next.child());
    }

    @Test
    void who_cannot_be_reached_keeps_the_place_and_is_not_called_for_the_same_seat_again() {
        var away = waits(1, 8);
        var next = waits(2, 4);
        show(run);
        var call = call();
        calls.tried(call, Channel.PHONE, Result.NO_ANSWER, null, school, now());
        assertThat(calls.pass(call, school, now())).isInstanceOf(CallDesk.Came.Refused.class);
        calls.tried(call, Channel.EMAIL, Result.MESSAGE, null, school, at("2027-03-15T09:00:00"));
        assertThat(calls.pass(call, school, at("2027-03-17T09:00:00"))).isInstanceOf(CallDesk.Came.Refused.class);
        var passed = calls.pass(call, school, at("2027-03-18T09:00:00"));
        assertThat(passed)
                .isInstanceOfSatisfying(
                        CallDesk.Came.Done.class,
                        done -> assertThat(childOf(done.call())).isEqualTo(next.child()));
        assertThat(left(away)).isEmpty();
    }

    @RepeatedTest(3)
    void twenty_presses_at_once_call_one_family_for_one_seat() {
        IntStream.rangeClosed(1, 3).forEach(position -> waits(position, 0));
        show(run);
        var came = atOnce(20, () -> calls.call(POOL, school, now()));
        assertThat(came).filteredOn(CallDesk.Came.Done.class::isInstance).hasSize(1);
        assertThat(sql.sql("select count(*) from vacancy_call where state = 'OPEN' and program = ?")
                        .param(MERIDIAN)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void one_call_made_an_offer_twice_at_once_is_one_offer() {
        var waiting = waits(1, 0);
        show(run);
        var call = call();
        calls.tried(call, Channel.PHONE, Result.REACHED, null, school, now());
        var came = atOnce(2, () -> calls.offer(call, school, now()));
        assertThat(came).filteredOn(CallDesk.Came.Done.class::isInstance).hasSize(1);
        assertThat(sql.sql("select count(*) from offer where student = ?")
                        .param(waiting.child().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void another_school_calls_nobody_here() {
        waits(1, 0);
        show(run);
        var call = call();
        var stranger = town.staff(new SchoolCode("8901")).who();
        assertThat(calls.tried(call, Channel.PHONE, Result.REACHED, null, stranger, now()))
                .isInstanceOf(CallDesk.Came.Overtaken.class);
    }

    private UUID call() {
        var came = calls.call(POOL, school, now());
        assertThat(came).isInstanceOf(CallDesk.Came.Done.class);
        return ((CallDesk.Came.Done) came).call();
    }

    private StudentId called() {
        return childOf(call());
    }

    private void offered(UUID call) {
        calls.tried(call, Channel.PHONE, Result.REACHED, null, school, now());
        assertThat(calls.offer(call, school, now())).isInstanceOf(CallDesk.Came.Done.class);
    }

    private StudentId childOf(UUID call) {
        return new StudentId(
                sql.sql("select p.student from vacancy_call c join list_place p on p.id = c.place where c.id = ?")
                        .param(call)
                        .query(UUID.class)
                        .single());
    }

    private String left(Waiting waiting) {
        return sql.sql("select coalesce(left_why, '') from list_place where student = ?")
                .param(waiting.child().value())
                .query(String.class)
                .single();
    }
}
