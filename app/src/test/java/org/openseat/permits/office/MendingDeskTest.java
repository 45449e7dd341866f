package org.openseat.permits.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.permits.Town.on;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.InTown;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.Town;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.Permits;
import org.openseat.rulebook.DenialGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The permit office mends a request between two schools: the school asked for, and a decision of today. (R-ROL-2)
class MendingDeskTest extends InTown {

    @Autowired
    MendingDesk desk;

    @Autowired
    PermitDesk schools;

    @Autowired
    Permits permits;

    MendingDeskTest(@Autowired ApplicationContext app) {
        super(app);
    }

    @Test
    void where_nobody_at_the_school_can_decide_the_office_does_and_says_why() {
        var now = ZonedDateTime.now(clock);
        var permit = town.submitted(town.family(), now);
        var office = town.district().who();
        town.readPapers(permit, town.staff(Town.KESTREL), now);
        assertThat(schools.release(permit, office, "Nobody is there.", now))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(desk.takeTurn(permit, "Not mine.", town.staff(Town.KESTREL).who(), now))
                .isEmpty();

        assertThat(desk.takeTurn(permit, "The principal is the mother.", office, now))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk.takeTurn(permit, "Once more.", office, now)).get().isInstanceOf(Outcome.Overtaken.class);
        assertThat(town.district().signedIn(port).get("/permits/" + permit).body())
                .contains("The principal is the mother.");
        assertThat(schools.release(permit, office, "I read the papers.", now))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(schools.approve(permit, office, "And the other school?", now))
                .as("the turn of one school is not that of the other")
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void a_school_that_was_written_wrong_is_corrected_and_the_clock_runs_on() {
        var now = ZonedDateTime.now(clock);
        var family = town.family();
        var request = town.submitted(family, now.minusDays(2));
        var before = (AtResidenceSchool) permits.find(request).orElseThrow();
        var office = town.district().signedIn(port);
        var path = "/permits/" + request;
        assertThat(office.get(path).body()).contains(path + "/correct");
        assertThat(town.staff(Town.KESTREL).signedIn(port).get(path).body()).doesNotContain(path + "/correct");

        office.submit(
                path + "/correct",
                path + "/correct",
                Map.of("to", Town.GRANARY.value(), "why", "The form listed the wrong Granary."));

        var after = (AtResidenceSchool) permits.find(request).orElseThrow();
        assertThat(after.packet().to()).isEqualTo(Town.GRANARY);
        assertThat(after.deadline()).isEqualTo(before.deadline());
        var page = family.signedIn(port).get(path).body();
        assertThat(page).contains("The permit office corrected the school asked for", "listed the wrong Granary");
        told(request, "permits.letters.corrected", 1);
    }

    @Test
    void the_school_asked_for_by_mistake_loses_the_case_to_the_one_that_was_meant() {
        var family = town.family();
        var request =
                town.released(family, town.packet(family, town.child(family), on("2026-02-02")), on("2026-02-02"));
        done(desk.correct(request, Town.GRANARY, "Mistyped.", town.district().who(), on("2026-02-10")));

        var open = (AtRequestedSchool) permits.find(request).orElseThrow();
        assertThat(open.release()).isNotNull();
        assertThat(open.deadline().start()).isEqualTo("2026-02-10");
        var path = "/permits/" + request;
        assertThat(town.staff(Town.HARBOR).signedIn(port).get(path).statusCode())
                .isEqualTo(404);
        assertThat(town.staff(Town.GRANARY).signedIn(port).get(path).statusCode())
                .isEqualTo(200);
        assertThat(sql.sql("select words::text from case_file where id = :id")
                        .param("id", request.value())
                        .query(String.class)
                        .single())
                .contains("school:" + Town.GRANARY.value())
                .doesNotContain("school:" + Town.HARBOR.value());
    }

    @Test
    void before_a_release_the_school_that_was_meant_knows_nothing_of_it() {
        var family = town.family();
        var request =
                town.released(family, town.packet(family, town.child(family), on("2026-02-02")), on("2026-02-02"));
        done(desk.reopen(request, "Wrong file.", town.district().who(), on("2026-02-02")));
        done(desk.correct(request, Town.GRANARY, "Mistyped.", town.district().who(), on("2026-02-03")));
        assertThat(town.staff(Town.GRANARY)
                        .signedIn(port)
                        .get("/permits/" + request)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_school_that_the_family_has_asked_already_is_refused_with_a_sentence() {
        var now = ZonedDateTime.now(clock);
        var family = town.family();
        var child = town.child(family);
        var request = town.submit(family, town.packet(family, child, now), now);
        town.submit(family, town.packet(family, child, Town.GRANARY, Town.WORK, false, now), now);
        var path = "/permits/" + request + "/correct";
        var refused = town.district().signedIn(port).submit(path, path, Map.of("to", "8119", "why", "Mistyped."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The family has an open request for this school already");
        assertThat(desk.correct(
                        request, Town.GRANARY, "Mistyped.", town.district().who(), now))
                .hasValueSatisfying(came -> assertThat(came).isInstanceOf(Outcome.Refused.class));
    }

    @Test
    void a_decision_of_today_is_opened_again_and_its_clock_runs_on() {
        var now = ZonedDateTime.now(clock);
        var family = town.family();
        var request = town.submitted(family, now.minusDays(1));
        deny(request, now);
        var path = "/permits/" + request;
        told(request, "permits.letters.denial", 1);
        var office = town.district().signedIn(port);
        office.submit(path + "/reopen", path + "/reopen", Map.of("why", "The clerk took the wrong file."));

        var open = (AtResidenceSchool) permits.find(request).orElseThrow();
        assertThat(open.deadline().start()).isEqualTo(now.minusDays(1).toLocalDate());
        assertThat(family.signedIn(port).get(path).body()).contains("The clerk took the wrong file.");
        told(request, "permits.letters.reopened", 1);

        deny(request, now);
        // What is decided anew on the same day has a letter of its own.
        told(request, "permits.letters.denial", 2);
    }

    @Test
    void on_another_day_the_rule_says_no_and_says_the_way_on() {
        var request = town.submitted(town.family(), on("2026-02-02"));
        deny(request, on("2026-02-03"));
        assertThat(reason(desk.reopen(request, "Wrong.", town.district().who(), on("2026-02-04"))))
                .isEqualTo("Reopening.DecidedBefore");
        assertThat(town.district().signedIn(port).get("/permits/" + request).body())
                .doesNotContain("/reopen");
    }

    @Test
    void a_release_and_a_yes_are_opened_again_but_not_one_that_closed_other_requests() {
        var now = on("2026-02-02");
        var family = town.family();
        var released = town.released(family, town.packet(family, town.child(family), now), now);
        done(desk.reopen(released, "Wrong file.", town.district().who(), now));
        assertThat(permits.find(released)).containsInstanceOf(AtResidenceSchool.class);

        var granted = granted(town.family(), now, false);
        done(desk.reopen(granted, "Wrong file.", town.district().who(), now));
        assertThat(((AtRequestedSchool) permits.find(granted).orElseThrow()).release())
                .isNotNull();

        assertThat(reason(desk.reopen(
                        granted(town.family(), now, true),
                        "Wrong.",
                        town.district().who(),
                        now)))
                .isEqualTo("Reopening.OthersWereClosed");
    }

    @Test
    void only_the_permit_office_mends() {
        var request = town.submitted(town.family(), on("2026-02-02"));
        deny(request, on("2026-02-02"));
        for (var other : List.of(town.staff(Town.KESTREL), town.operations(), town.family())) {
            assertThat(desk.reopen(request, "Wrong.", other.who(), on("2026-02-02")))
                    .isEmpty();
            assertThat(desk.correct(request, Town.GRANARY, "Wrong.", other.who(), on("2026-02-02")))
                    .isEmpty();
        }
    }

    private CaseId granted(Town.Resident family, ZonedDateTime now, boolean withAnother) {
        var child = town.child(family);
        if (withAnother) {
            town.submit(family, town.packet(family, child, Town.GRANARY, Town.WORK, false, now), now);
        }
        return town.granted(family, child, now);
    }

    private void deny(CaseId request, ZonedDateTime now) {
        done(schools.deny(
                request, town.staff(Town.KESTREL).who(), Set.of(DenialGround.PAPERS_NOT_GENUINE), "Not there.", now));
    }

    private void told(CaseId request, String letter, int times) {
        soon(() -> Optional.of(sql.sql("select count(*) from letter where case_id = :id and kind = :kind")
                        .param("id", request.value())
                        .param("kind", letter)
                        .query(Integer.class)
                        .single())
                .filter(found -> found == times));
    }

    private static PermitRequest done(Optional<Outcome<PermitRequest>> came) {
        return AppealCases.done(came.orElseThrow());
    }

    private static String reason(Optional<Outcome<PermitRequest>> came) {
        return AppealCases.reason(came.orElseThrow());
    }
}
