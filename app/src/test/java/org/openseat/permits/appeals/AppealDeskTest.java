package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;
import static org.openseat.permits.appeals.AppealCases.reason;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.HeardOpinion;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.openseat.permits.appeals.answer.AnswerDesk;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The buttons of an appeal, on a real database: who may press which, by when, and what follows.
@AppTest
class AppealDeskTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    AppealDesk desk;

    @Autowired
    AnswerDesk answers;

    @Autowired
    AppealFolder folder;

    @Autowired
    PermitDesk permits;

    @Autowired
    CaseFiles files;

    AppealCases cases;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
    }

    @Test
    void the_residence_schools_yes_is_a_release_and_the_requested_school_decides() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        var released = done(cases.grant(permit, cases.kestrelToo, on("2026-02-12")));

        assertThat(released).isInstanceOfSatisfying(AtRequestedSchool.class, at -> {
            assertThat(at.release().by()).isEqualTo(cases.kestrelToo.who().id());
            assertThat(at.deadline().start()).hasToString("2026-02-12");
        });
    }

    @Test
    void the_requested_schools_yes_is_the_permit() {
        var first = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(first, on("2026-02-10")));
        assertThat(done(cases.grant(first, cases.harborToo, on("2026-02-12"))))
                .isInstanceOfSatisfying(Granted.class, granted -> {
                    assertThat(granted.permit().release().by())
                            .isEqualTo(cases.kestrel.who().id());
                    assertThat(granted.permit().approval().by())
                            .isEqualTo(cases.harborToo.who().id());
                });
    }

    @Test
    void the_districts_yes_is_the_permit_whichever_school_had_said_no() {
        var second = cases.deniedByResidence(on("2026-02-02"));
        done(cases.appeal(second, on("2026-02-10")));
        done(cases.deny(second, cases.kestrelToo, "No.", on("2026-02-12")));
        done(cases.escalate(second, on("2026-02-13")));
        assertThat(done(cases.grant(second, cases.operations, on("2026-02-17"))))
                .isInstanceOf(Granted.class);
    }

    @Test
    void who_said_no_never_decides_the_appeal_and_another_school_neither() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        assertThat(reason(cases.deny(permit, cases.harbor, "Still no.", on("2026-02-11"))))
                .isEqualTo("AppealDecider.SomebodyElseMustDecide");
        assertThat(reason(cases.grant(permit, cases.harbor, on("2026-02-11"))))
                .isEqualTo("AppealDecider.SomebodyElseMustDecide");
        assertThat(reason(cases.grant(permit, cases.kestrel, on("2026-02-11"))))
                .isEqualTo("AppealDecider.DenyingSchoolDecides");
        assertThat(reason(cases.grant(permit, cases.operations, on("2026-02-11"))))
                .isEqualTo("AppealDecider.DenyingSchoolDecides");
        assertThat(answers.askForMore(permit, cases.harbor.who(), "Why?", on("2026-02-11")))
                .get()
                .isInstanceOf(Outcome.Refused.class);
        assertThat(answers.grant(
                        permit,
                        cases.town.staff(org.openseat.permits.Town.GRANARY).who(),
                        null,
                        on("2026-02-11")))
                .isEmpty();

        done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-11")));
        done(cases.escalate(permit, on("2026-02-12")));
        assertThat(reason(cases.grant(permit, cases.harborToo, on("2026-02-13"))))
                .isEqualTo("AppealDecider.FinalBodyDecides");
        assertThat(reason(cases.grant(permit, cases.town.district(), on("2026-02-13"))))
                .isEqualTo("AppealDecider.FinalBodyDecides");
    }

    @Test
    void the_second_level_has_fourteen_school_days_and_is_answered_in_five() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        assertThat(done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-12"))))
                .isInstanceOfSatisfying(
                        FirstAppealDenied.class,
                        denied -> assertThat(denied.deadline().date()).hasToString("2026-03-05"));

        assertThat(reason(cases.escalate(permit, on("2026-03-06")))).isEqualTo("PermitAppeal.AppealTooLate");
        assertThat(done(cases.escalate(permit, on("2026-03-05"))))
                .isInstanceOfSatisfying(
                        SecondAppeal.class,
                        second -> assertThat(second.deadline().date()).hasToString("2026-03-12"));
    }

    /// Nobody has to wait for an answer that does not come, and nobody may go past one that may still come. (R-IDP-27)
    @Test
    void an_overdue_answer_opens_the_way_to_the_district_the_day_after() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        assertThat(reason(cases.escalate(permit, on("2026-02-18")))).isEqualTo("PermitAppeal.AnswerStillDue");
        assertThat(done(cases.escalate(permit, on("2026-02-19"))))
                .isInstanceOfSatisfying(
                        SecondAppeal.class,
                        second -> assertThat(second.answer()).isNull());
        assertThat(cases.grant(permit, cases.operations, on("2026-02-20"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void two_administrators_answer_at_once_and_the_second_is_told() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        var third = cases.town.staff(HARBOR);

        var outcomes = atOnce(
                () -> cases.grant(permit, cases.harborToo, on("2026-02-11")),
                () -> cases.deny(permit, third, "No.", on("2026-02-11")));

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Overtaken.class);
        assertThat(timeline(permit))
                .filteredOn(what -> what == PermitEvent.APPEAL_GRANTED || what == PermitEvent.APPEAL_DENIED)
                .hasSize(1);
    }

    @Test
    void the_school_asks_once_and_the_family_answers_while_the_clock_runs_on() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        for (int presses = 0; presses < 2; presses++) {
            answers.askForMore(permit, cases.harborToo.who(), "When do you start work?", on("2026-02-11"));
        }
        var file = files.get(permit, on("2026-02-11").toLocalDate());
        assertThat(Asked.open(file)).contains("When do you start work?");

        var draft = desk.answerDraft(permit, cases.ana.who(), on("2026-02-12")).orElseThrow();
        desk.save(draft, Map.of("words", "At si"));
        assertThat(desk.answerDraft(permit, cases.ana.who(), on("2026-02-12"))
                        .orElseThrow()
                        .typed())
                .containsEntry("words", "At si");
        done(desk.sendMore(permit, "At six.", cases.ana.who(), on("2026-02-12")).orElseThrow());

        var answered = files.get(permit, on("2026-02-12").toLocalDate());
        assertThat(Asked.open(answered)).isEmpty();
        assertThat(((FirstAppeal) answered.request()).deadline().date()).hasToString("2026-02-18");
        assertThat(timeline(permit)).filteredOn(PermitEvent.MORE_ASKED::equals).hasSize(1);
        assertThat(folder.filed(permit)).extracting(FiledAppeal::kind).containsExactly(Kind.FIRST, Kind.MORE);
    }

    /// An appeal reads what the rules said that day and does not hear them again.
    @Test
    void every_answer_keeps_the_opinion_of_the_day_of_the_no() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-12")));
        done(cases.escalate(permit, on("2026-02-13")));
        done(cases.grant(permit, cases.operations, on("2026-02-17")));

        var opinions = files.opinions(permit);
        assertThat(opinions)
                .extracting(HeardOpinion::step)
                .containsExactlyInAnyOrder(
                        "SUBMITTED",
                        "RELEASED",
                        "DENIED_BY_REQUESTED",
                        "APPEALED",
                        "APPEAL_DENIED",
                        "ESCALATED",
                        "FINALLY_GRANTED");
        assertThat(opinions)
                .allSatisfy(heard -> assertThat(heard.opinion().heardOn()).hasToString("2026-02-02"));
    }

    @Test
    void while_an_appeal_runs_a_second_request_for_the_school_is_not_opened_and_the_other_way_round() {
        var child = cases.town.child(cases.ana);
        var day = on("2026-02-02");
        var first = cases.town.packet(cases.ana, child, day);
        cases.town.submit(cases.ana, first, day);
        permits.deny(
                first.id(),
                cases.kestrel.who(),
                java.util.EnumSet.of(org.openseat.rulebook.DenialGround.PAPERS_NOT_GENUINE),
                "Not genuine.",
                day);
        var again = cases.town.packet(cases.ana, child, day);
        cases.town.submit(cases.ana, again, day);

        assertThat(reason(cases.appeal(first.id(), on("2026-02-03")))).isEqualTo("OneOpenRequest.AnotherRequestIsOpen");
        permits.withdraw(again.id(), cases.ana.who(), on("2026-02-03"));
        done(cases.appeal(first.id(), on("2026-02-03")));
        assertThat(permits.submit(cases.town.packet(cases.ana, child, day), cases.ana.who(), on("2026-02-04")))
                .isEqualTo(new Submission.AlreadyOpen<>(first.id()));
    }

    @Test
    void a_stranger_and_staff_who_are_parents_elsewhere_cannot_appeal() {
        var permit = cases.deniedByRequested(on("2026-02-02"));

        assertThat(desk.appeal(
                        permit,
                        AppealCases.form(),
                        new Received.Online(
                                cases.town.family().who(), on("2026-02-03").toLocalDate()),
                        on("2026-02-03")))
                .isEmpty();
        assertThat(desk.appeal(
                        permit,
                        AppealCases.form(),
                        new Received.Online(cases.harbor.who(), on("2026-02-03").toLocalDate()),
                        on("2026-02-03")))
                .isEmpty();
    }

    private List<CaseEvent> timeline(CaseId permit) {
        return files.get(permit, on("2026-02-12").toLocalDate()).timeline().stream()
                .map(Timeline.Entry::what)
                .toList();
    }
}
