package org.openseat.interdistrict.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterRequest.YearOver;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.Release;
import org.openseat.rulebook.inter.YearUnderWay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes late opens a decision again and kills nothing; the law's clock runs from receipt. (R-INT-20 to R-INT-23)
@AppTest
class LateAnswersTest {

    /// A request for the year under way: 30 days from receipt are November 4.
    private static final ZonedDateTime OCTOBER_5 = at("2026-10-05T10:00");

    @Autowired
    OfficeDesk office;

    @Autowired
    CaseDays days;

    @Autowired
    OfficeDue due;

    @Autowired
    AppealDesk appeals;

    @Autowired
    JdbcClient sql;

    final InterWorld world;

    @Autowired
    LateAnswersTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    private Filed awaitingRelease() {
        var filed = world.town.incoming(world.ana, world.child(), MILITARY, OCTOBER_5);
        world.takenOn(filed, OCTOBER_5, Paper.MILITARY_PROOF);
        office.awaitRelease(filed.id(), world.opst.who(), at("2026-10-20T10:00"));
        return filed;
    }

    @Test
    void a_release_noted_after_the_laws_last_day_opens_the_decision_and_denies_nothing() {
        var filed = awaitingRelease();
        days.round(at("2026-11-10T06:00"));
        office.noteRelease(filed.id(), true, world.opst.who(), at("2026-11-10T10:00"));
        days.round(at("2026-11-10T10:01"));
        assertThat(world.now(filed)).isInstanceOfSatisfying(UnderReview.class, review -> {
            assertThat(review.yeses().release()).isEqualTo(Release.GIVEN);
            assertThat(review.deadline().clock()).isEqualTo(InterClock.DECIDE_AFTER_WAIT);
            assertThat(review.deadline().date()).hasToString("2026-11-20");
        });
    }

    @Test
    void waiting_for_the_home_district_ends_by_itself_and_its_word_is_welcome_still() {
        var filed = awaitingRelease();
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        AwaitingRelease.class,
                        waiting -> assertThat(waiting.deadline().date()).hasToString("2026-11-19"));
        days.round(at("2026-11-20T06:00"));
        assertThat(world.now(filed)).isInstanceOf(UnderReview.class);
        days.round(at("2027-01-20T06:00"));
        assertThat(world.now(filed))
                .as("without the release that was asked for, silence is no denial")
                .isInstanceOf(UnderReview.class);
        office.noteRelease(filed.id(), true, world.opst.who(), at("2027-01-20T10:00"));
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        review -> assertThat(review.yeses().release()).isEqualTo(Release.GIVEN));
    }

    @Test
    void a_denial_for_want_of_a_release_opens_again_when_the_release_comes() {
        var filed = awaitingRelease();
        office.noteRelease(filed.id(), false, world.opst.who(), at("2026-10-21T10:00"));
        var grounds = Set.of(InterDenialGround.NOT_RELEASED);
        assertThat(office.deny(filed.id(), grounds, "Not released.", world.opst.who(), at("2026-10-22T10:00")))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.now(filed)).isInstanceOf(Denied.class);
        office.noteRelease(filed.id(), true, world.opst.who(), at("2026-11-12T10:00"));
        assertThat(world.now(filed)).isInstanceOf(UnderReview.class);
    }

    @Test
    void a_deemed_denial_is_set_right_by_the_office_with_a_reason() {
        var filed = world.town.with(world.outgoing(WORK, OCTOBER_5), world.ana, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        world.town.submitted(filed, world.ana, OCTOBER_5);
        days.round(at("2026-11-05T06:00"));
        assertThat(world.now(filed)).isInstanceOf(DeemedDenied.class);

        var late = at("2026-11-06T09:00");
        office.reopen(filed.id(), "We overlooked it.", world.opst.who(), late);
        days.round(late.plusMinutes(1));
        assertThat(world.file(filed, late).timeline())
                .filteredOn(entry -> entry.what() == InterEvent.REOPENED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("We overlooked it."));
        assertThat(office.approve(filed.id(), null, world.opst.who(), late.plusMinutes(2)))
                .as("every paper is read before a decision, R-IDP-19")
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.why().rule()).isEqualTo("InterPapersRead"));
        world.town.read(filed, world.opst, late.plusMinutes(2));
        office.approve(filed.id(), null, world.opst.who(), late.plusMinutes(3));
        assertThat(world.now(filed)).isInstanceOf(Approved.class);
    }

    @Test
    void the_30_days_run_from_receipt_and_no_request_for_papers_restarts_them() {
        var filed = world.takenOn(world.outgoing(WORK, OCTOBER_5), OCTOBER_5, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        office.ask(filed.id(), Set.of(Paper.SUPPORTING_PAPER), "One more.", world.opst.who(), at("2026-10-12T09:00"));
        world.town.send(filed, world.ana, Paper.SUPPORTING_PAPER, at("2026-10-19T09:00"));
        assertThat(world.now(filed)).isInstanceOfSatisfying(InQueue.class, waiting -> {
            assertThat(waiting.deadline().start()).isEqualTo(OCTOBER_5.toLocalDate());
            assertThat(waiting.deadline().date()).hasToString("2026-11-04");
        });
    }

    @Test
    void papers_that_come_after_the_laws_last_day_leave_the_office_ten_days() {
        var filed = world.takenOn(world.outgoing(WORK, OCTOBER_5), OCTOBER_5, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        office.ask(filed.id(), Set.of(Paper.SUPPORTING_PAPER), "One more.", world.opst.who(), at("2026-10-30T09:00"));
        world.town.send(filed, world.ana, Paper.SUPPORTING_PAPER, at("2026-11-16T09:00"));
        days.round(at("2026-11-16T09:01"));
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        InQueue.class,
                        waiting -> assertThat(waiting.deadline().date())
                                .as("ten days end on Thanksgiving")
                                .hasToString("2026-11-30"));
    }

    @Test
    void the_office_is_warned_ten_five_and_one_days_before_and_once_a_day() {
        var filed = world.town.with(world.outgoing(WORK, OCTOBER_5), world.ana, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        world.town.submitted(filed, world.ana, OCTOBER_5);
        for (var day : Set.of("2026-10-25", "2026-10-30", "2026-11-03")) {
            due.work(at(day + "T06:00"));
            due.work(at(day + "T06:01"));
            assertThat(warnings(day)).as(day).isEqualTo(1);
        }
    }

    @Test
    void the_office_is_warned_while_it_waits_for_papers_it_asked_for() {
        var fiveBefore = java.time.LocalDate.parse("2026-10-30");
        var filed = world.takenOn(world.outgoing(WORK, OCTOBER_5), OCTOBER_5, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        var near = due.near(fiveBefore);
        office.ask(filed.id(), Set.of(Paper.SUPPORTING_PAPER), "One more.", world.opst.who(), at("2026-10-20T09:00"));
        assertThat(due.near(fiveBefore)).as("counted still").isEqualTo(near).isPositive();
    }

    @Test
    void the_committee_hears_of_an_appeal_that_is_past_its_day() {
        var filed = world.denied(OCTOBER_5);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), OCTOBER_5.plusDays(2));
        var last = ((InterRequest.DistrictAppeal) world.now(filed)).deadline().date();
        due.work(last.plusDays(1).atTime(6, 0).atZone(OCTOBER_5.getZone()));
        assertThat(mails("inter.appealsDue:" + last.plusDays(1) + ":"
                        + world.committee.who().id()))
                .isEqualTo(1);
    }

    private int warnings(String day) {
        return mails("inter.due:" + day + ":" + world.opst.who().id());
    }

    private int mails(String occasion) {
        return sql.sql("select count(*) from message where occasion = :occasion")
                .param("occasion", occasion)
                .query(Integer.class)
                .single();
    }

    @Test
    void no_state_with_a_last_day_is_left_to_itself() {
        var families = Stream.of(
                InterState.DENIED,
                InterState.REVOKED,
                InterState.DEEMED_DENIED,
                InterState.REFERRED_TO_COUNTY,
                InterState.APPEAL_DENIED_FINAL);
        var looked = Stream.of(
                        InterDays.AT_FAMILY.stream(), InterDays.OUTSIDE.stream(), OfficeDue.WATCHED.stream(), families)
                .flatMap(states -> states);
        assertThat(looked.map(Enum::name).toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(InterRequest.class.getPermittedSubclasses())
                        .flatMap(LateAnswersTest::records)
                        .filter(InterRequest.Running.class::isAssignableFrom)
                        .map(type -> type.getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(java.util.Locale.ROOT))
                        .distinct()
                        .toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(LateAnswersTest::records);
    }

    @Test
    void undecided_requests_of_a_year_that_is_over_close_and_nothing_is_granted_for_it() {
        var open = world.takenOn(world.outgoing(WORK, OCTOBER_5), OCTOBER_5, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        var july = at("2027-07-01T00:01");
        assertThat(office.approve(open.id(), null, world.opst.who(), july))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(Told.of(new YearUnderWay.NothingForPastYear(open.year()))));
        var waiting = awaitingRelease();
        days.round(at("2027-06-30T23:00"));
        assertThat(world.now(waiting)).isInstanceOf(UnderReview.class);
        days.round(july);
        assertThat(world.now(waiting)).isInstanceOf(YearOver.class);
    }
}
