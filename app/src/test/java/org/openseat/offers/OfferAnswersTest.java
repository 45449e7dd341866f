package org.openseat.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.cases.Outcome;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.choices.Category;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What an answer to an offer does, without the web. (R-CHO-5, R-CHO-14, R-PTS-9, R-OE-8)
class OfferAnswersTest extends AfterTheDraw {

    @Autowired
    OfferAnswersTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void results_that_are_shown_make_one_offer_each_with_number_clock_and_timeline() {
        var selected = selected(Category.MAGNET, LUMEN);
        assertThat(state(selected.offer())).isEqualTo("Open");
        assertThat(sql.sql("select due || ' ' || kind from case_file where id = ?")
                        .param(selected.offer().value())
                        .query(String.class)
                        .single())
                .isEqualTo("2027-04-09 OFFER");
        assertThat(sql.sql("select what from case_event where case_id = ?")
                        .param(selected.offer().value())
                        .query(String.class)
                        .list())
                .containsExactly("OFFERED");
        show(sql.sql("select run from offer where id = ?")
                .param(selected.offer().value())
                .query(java.util.UUID.class)
                .single());
        assertThat(offers(selected)).isEqualTo(1);
    }

    @Test
    void nobody_sees_an_offer_of_a_run_that_is_held() {
        var family = town.family();
        var child = town.child(family);
        var run = run(Category.MAGNET);
        run.selected(run.pool(LUMEN), child, family.who(), LUMEN);
        sql.sql("update lottery_run set state = 'HELD' where id = ?")
                .param(run.id())
                .update();
        show(run);
        assertThat(DrawnRun.offer(sql, child, LUMEN)).isEmpty();
    }

    @Test
    void an_application_that_was_withdrawn_since_gets_no_offer() {
        var family = town.family();
        var child = town.child(family);
        var run = run(Category.MAGNET);
        var application = run.selected(run.pool(LUMEN), child, family.who(), LUMEN);
        sql.sql("update application set state = 'Withdrawn' where id = ?")
                .param(application.value())
                .update();
        show(run);
        assertThat(DrawnRun.offer(sql, child, LUMEN)).isEmpty();
    }

    /// The second of magnet and advanced studies: the magnet is released, which counts as a decline.
    @Test
    void S_L23_accepting_a_second_seat_releases_the_first_only_if_that_was_confirmed() {
        var magnet = selected(Category.MAGNET, LUMEN);
        var dual = selected(magnet.family(), magnet.child(), Category.DUAL_LANGUAGE, GRANARY_SPANISH);
        var who = magnet.family().who();
        assertThat(desk.accept(magnet.offer(), null, online(who), who, now()))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk.accept(dual.offer(), null, online(who), who, now()))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(state(magnet.offer())).isEqualTo("Accepted");

        assertThat(desk.accept(dual.offer(), magnet.offer(), online(who), who, now()))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(state(magnet.offer())).isEqualTo("Released");
        assertThat(state(dual.offer())).isEqualTo("Conditional");
    }

    @Test
    void S_M13_a_declined_magnet_costs_the_year_and_is_final() {
        var selected = selected(Category.MAGNET, LUMEN);
        var who = selected.family().who();
        assertThat(desk.decline(selected.offer(), online(who), who, now()))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk.accept(selected.offer(), null, online(who), who, now()))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(year(selected)).isEqualTo("false DECLINED");
    }

    @Test
    void S_M14_silence_is_a_decline_but_not_in_the_first_minute_of_the_next_day() {
        var selected = selected(Category.MAGNET, LUMEN);
        days.round(at("2027-04-09T23:59:59"));
        assertThat(state(selected.offer())).isEqualTo("Open");
        days.round(at("2027-04-10T00:00:59"));
        assertThat(state(selected.offer())).isEqualTo("Open");
        days.round(at("2027-04-10T00:01:00"));
        assertThat(state(selected.offer())).isEqualTo("Expired");
        assertThat(year(selected)).isEqualTo("false EXPIRED");
    }

    @Test
    void what_arrived_in_the_last_second_counts_and_the_next_one_does_not() {
        var late = selected(Category.MAGNET, LUMEN);
        var who = late.family().who();
        assertThat(desk.accept(late.offer(), null, online(who), who, at("2027-04-10T00:00:00")))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(desk.accept(late.offer(), null, online(who), who, at("2027-04-09T23:59:59")))
                .get()
                .isInstanceOf(Outcome.Done.class);
    }

    /// Above grade 1 the school finds out first; not on a par is no decline.
    @Test
    void S_P4_a_dual_language_seat_that_falls_is_no_decline() {
        var selected = selected(Category.DUAL_LANGUAGE, GRANARY_SPANISH);
        var who = selected.family().who();
        desk.accept(selected.offer(), null, online(who), who, now());
        var school = town.staff(new org.openseat.district.SchoolCode("8119")).who();
        assertThat(desk.fall(selected.offer(), "Not on a par in Spanish", school, now()))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(state(selected.offer())).isEqualTo("Fallen");
        assertThat(sql.sql("select count(*) from list_year where student = ?")
                        .param(selected.child().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_district_withdraws_an_offer_only_by_two_persons() {
        var selected = selected(Category.MAGNET, LUMEN);
        var one = town.integration().who();
        assertThat(desk.withdraw(selected.offer(), "Seats were counted twice", one, now()))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(state(selected.offer())).isEqualTo("Open");
        assertThat(desk.withdraw(selected.offer(), "Again", one, now())).get().isInstanceOf(Outcome.Overtaken.class);
        desk.withdraw(selected.offer(), "Yes", town.integration().who(), now());
        assertThat(state(selected.offer())).isEqualTo("Withdrawn");
        assertThat(year(selected)).isEmpty();
    }

    @Test
    void reminders_come_once_each_however_often_the_round_looks() {
        var selected = selected(Category.MAGNET, LUMEN);
        for (var day :
                new String[] {"2027-03-25", "2027-03-26", "2027-03-27", "2027-04-02", "2027-04-08", "2027-04-09"}) {
            days.round(at(day + "T09:00:00"));
        }
        assertThat(sql.sql("""
                        select facts ->> 'number' from case_event where case_id = ? and what = 'REMINDED' order by id""")
                        .param(selected.offer().value())
                        .query(String.class)
                        .list())
                .containsExactly("14", "7", "1");
    }

    @Test
    void who_has_no_business_with_an_offer_cannot_answer_it() {
        var selected = selected(Category.MAGNET, LUMEN);
        for (Resident stranger : new Resident[] {town.family(), town.staff(org.openseat.permits.Town.HARBOR)}) {
            var who = stranger.who();
            assertThat(desk.accept(selected.offer(), null, online(who), who, now()))
                    .isEmpty();
        }
        assertThat(state(selected.offer())).isEqualTo("Open");
    }

    private int offers(Selected selected) {
        return sql.sql("select count(*) from offer where student = :child")
                .params(Map.of("child", selected.child().value()))
                .query(Integer.class)
                .single();
    }

    private String year(Selected selected) {
        return sql.sql("select credited || ' ' || why from list_year where student = ?")
                .param(selected.child().value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
