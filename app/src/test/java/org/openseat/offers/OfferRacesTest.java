package org.openseat.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.rulebook.choices.Category;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Two at once: one answer stands, the other is told so. (R-CHO-14)
class OfferRacesTest extends AfterTheDraw {

    @Autowired
    OfferRacesTest(ApplicationContext app) {
        super(app);
    }

    @RepeatedTest(5)
    void two_acceptances_of_two_seats_never_both_stand() {
        var magnet = selected(Category.MAGNET, LUMEN);
        var dual = selected(magnet.family(), magnet.child(), Category.DUAL_LANGUAGE, GRANARY_SPANISH);
        var who = magnet.family().who();
        var came = atOnce(
                () -> desk.accept(magnet.offer(), null, online(who), who, now()).orElseThrow(),
                () -> desk.accept(dual.offer(), null, online(who), who, now()).orElseThrow());
        assertThat(came).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(List.of(state(magnet.offer()), state(dual.offer())))
                .filteredOn(state -> !state.equals("Open"))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void accepting_and_declining_at_once_leaves_one_answer() {
        var selected = selected(Category.MAGNET, LUMEN);
        var who = selected.family().who();
        var came = atOnce(
                () -> desk.accept(selected.offer(), null, online(who), who, now())
                        .orElseThrow(),
                () -> desk.decline(selected.offer(), online(who), who, now()).orElseThrow());
        assertThat(came).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(state(selected.offer()))
                .isEqualTo(came.getFirst() instanceof Outcome.Done ? "Accepted" : "Declined");
    }

    @RepeatedTest(5)
    void an_answer_that_came_in_time_and_the_expiry_leave_one_of_them() {
        var selected = selected(Category.MAGNET, LUMEN);
        var who = selected.family().who();
        var came = atOnce(
                () -> desk.accept(selected.offer(), null, online(who), who, at("2027-04-09T23:59:59"))
                                .orElseThrow()
                        instanceof Outcome.Done,
                () -> {
                    days.round(at("2027-04-10T00:02:00"));
                    return false;
                });
        assertThat(state(selected.offer())).isEqualTo(came.getFirst() ? "Accepted" : "Expired");
    }

    @RepeatedTest(5)
    void accepting_and_withdrawing_at_once_leave_one_of_them() {
        var selected = selected(Category.MAGNET, LUMEN);
        var who = selected.family().who();
        desk.withdraw(selected.offer(), "Counted twice", town.integration().who(), now());
        var second = town.integration().who();
        var came = atOnce(
                () -> desk.accept(selected.offer(), null, online(who), who, now())
                        .orElseThrow(),
                () -> desk.withdraw(selected.offer(), "Yes", second, now()).orElseThrow());
        assertThat(came).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(state(selected.offer())).isIn("Accepted", "Withdrawn");
        assertThat(events(selected.offer())).hasSize(1);
    }

    private List<String> events(CaseId offer) {
        return sql.sql("select what from case_event where case_id = ? and what in ('ACCEPTED', 'TAKEN_BACK')")
                .param(offer.value())
                .query(String.class)
                .list();
    }
}
