package org.openseat.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.offers.waiting.LateWishes;
import org.openseat.offers.waiting.ListClosing;
import org.openseat.permits.Town.Resident;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// When lists close, and what the year was worth. (R-CHO-19, R-PTS-16, R-PTS-18)
class ListsCloseTest extends AfterTheDraw {

    @Autowired
    ListClosing closing;

    @Autowired
    LateWishes late;

    @Autowired
    List<Round> rounds;

    @Autowired
    ListsCloseTest(ApplicationContext app) {
        super(app);
    }

    private record Waiting(Resident family, StudentId child) {}

    private Waiting waits() {
        var family = town.family();
        var child = town.child(family);
        var run = run(Category.MAGNET);
        run.waits(run.pool(LUMEN), 1, child, family.who(), LUMEN, 4);
        show(run);
        return new Waiting(family, child);
    }

    private LocalDate lastDay() {
        return closing.lastDay(cycles.find(CYCLE).orElseThrow(), 0);
    }

    @Test
    void the_on_time_list_closes_after_the_28th_day_and_earns_the_year() {
        var waiting = waits();
        closing.work(lastDay().atTime(23, 59, 59).atZone(clock.getZone()));
        assertThat(left(waiting)).isEmpty();
        closing.work(lastDay().plusDays(1).atStartOfDay(clock.getZone()));
        assertThat(left(waiting)).isEqualTo("CLOSED");
        assertThat(year(waiting)).isEqualTo("true CLOSED");
        rounds.stream()
                .filter(round -> round.name().equals("offers.closed"))
                .forEach(round -> work(round, lastDay().plusDays(1).atTime(9, 0).atZone(clock.getZone())));
        assertThat(sql.sql("""
                        select count(*) from letter l join list_place p on p.application = l.case_id
                         where p.student = ? and l.kind = 'offers.letters.list_closed'""")
                        .param(waiting.child().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void work(Round round, ZonedDateTime now) {
        try {
            round.work(now);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_late_name_stays_until_january_31_and_earns_nothing() {
        var family = town.family();
        var child = town.child(family);
        run(Category.MAGNET).application(child, family.who(), Window.LATE, LUMEN);
        late.work(now());
        var waiting = new Waiting(family, child);
        closing.work(at("2028-01-31T23:59:59"));
        assertThat(left(waiting)).isEmpty();
        closing.work(at("2028-02-01T00:00:00"));
        assertThat(left(waiting)).isEqualTo("CLOSED");
        assertThat(year(waiting)).isEmpty();
    }

    /// Accepting a seat that is no magnet does not harm the magnet's list.
    @Test
    void S_M16_who_accepts_another_kind_of_seat_stays_on_the_magnet_list_and_earns_the_year() {
        var waiting = waits();
        var dual = selected(waiting.family(), waiting.child(), Category.DUAL_LANGUAGE, GRANARY_SPANISH);
        var who = waiting.family().who();
        desk.accept(dual.offer(), null, online(who), who, now());
        assertThat(left(waiting)).isEmpty();
        closing.work(lastDay().plusDays(1).atStartOfDay(clock.getZone()));
        assertThat(year(waiting)).isEqualTo("true CLOSED");
    }

    /// A call that runs on the last day goes on to its own end.
    @Test
    void a_place_with_a_call_that_runs_is_not_closed_under_it() {
        var waiting = waits();
        sql.sql("""
                insert into vacancy_call (id, vacancy, cycle, program, grade, place, state, opened_at, opened_by)
                select gen_random_uuid(), gen_random_uuid(), cycle, program, grade, id, 'OPEN', now(), :by
                  from list_place where student = :child""")
                .param("by", town.integration().who().id().value())
                .param("child", waiting.child().value())
                .update();
        closing.work(lastDay().plusDays(1).atStartOfDay(clock.getZone()));
        assertThat(left(waiting)).isEmpty();
    }

    private String left(Waiting waiting) {
        return sql.sql("select coalesce(left_why, '') from list_place where student = ? and program = ?")
                .params(waiting.child().value(), LUMEN)
                .query(String.class)
                .single();
    }

    private String year(Waiting waiting) {
        return sql.sql("select credited || ' ' || why from list_year where student = ?")
                .param(waiting.child().value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
