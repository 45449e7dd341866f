package org.openseat.permits.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;
import static org.openseat.permits.Town.on;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Ending.How;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.ending.EndingDesk;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.SeatFree;
import org.openseat.rulebook.Told;
import org.openseat.schools.Years;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The seats a school has are known at the moment it decides: none is given twice, and none is hidden. (T6)
@AppTest
class SeatsTest {

    /// A year in which no other test notes seats at Harbor.
    private static final ZonedDateTime LATER = on("2027-10-04");

    private static final SchoolYear YEAR = new SchoolYear(2027);

    @Autowired
    PermitDesk desk;

    @Autowired
    EndingDesk endings;

    @Autowired
    SeatDesk seats;

    @Autowired
    Years years;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final Town town;
    Resident harbor;

    @Autowired
    SeatsTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void staff() {
        harbor = town.staff(HARBOR);
    }

    @Test
    void two_approvals_at_once_cannot_take_the_last_seat() {
        note(taken() + 1);
        var children = List.of(released(), released());

        var outcomes = atOnce(
                () -> approve(children.getFirst()).orElseThrow(),
                () -> approve(children.getLast()).orElseThrow());

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
    }

    @Test
    void with_no_seat_left_approval_is_refused_and_no_room_is_lawful() {
        note(taken());
        var permit = released();

        assertThat(reason(approve(permit))).isEqualTo(Told.of(new SeatFree.NoSeatLeft(taken())));
        assertThat(deny(permit)).get().isInstanceOf(Outcome.Done.class);
    }

    /// T11: the grounds for refusing a renewal do not know of room, so nothing but a yes is left.
    @Test
    void a_renewal_is_granted_though_no_seat_is_left() {
        var family = town.family();
        var now = on("2026-10-05");
        seats.note(HARBOR, YEAR.previous(), Map.of(Grade.GRADE_7, 500), harbor.who(), now.toInstant());
        var before = town.packet(family, town.child(family), now);
        town.granted(family, before, now);
        var renewal = town.submit(family, town.renewal(before, LATER), LATER);
        note(taken());

        assertThat(approve(renewal)).get().isInstanceOf(Outcome.Done.class);
    }

    @Test
    void while_a_seat_is_free_nobody_is_denied_for_lack_of_room() {
        note(taken() + 2);
        assertThat(reason(deny(released()))).isEqualTo(Told.of(new SeatFree.RoomIsLeft(2)));
    }

    /// R-IDP-26: the student stays, and so does the seat.
    @Test
    void an_ended_permit_holds_its_seat_while_the_family_may_appeal() {
        note(taken() + 1);
        var permit = released();
        approve(permit);
        endings.end(permit, harbor.who(), How.CANCELLED, EnumSet.of(EndingGround.ISSUED_IN_ERROR), "A mix-up.", LATER);

        assertThat(approve(released())).get().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void only_a_schools_own_staff_note_its_seats() {
        var before = seats.of(HARBOR, YEAR);
        assertThat(seats.note(
                        HARBOR,
                        YEAR,
                        Map.of(Grade.GRADE_8, 555),
                        town.staff(KESTREL).who(),
                        LATER.toInstant()))
                .isFalse();
        assertThat(seats.of(HARBOR, YEAR)).isEqualTo(before);
    }

    @Test
    void all_grades_of_a_year_stand_on_one_page() {
        var browser = harbor.signedIn(port);
        var next = years.current(ZonedDateTime.now(clock).toLocalDate()).next().label();
        var page = "/seats?school=" + HARBOR.value() + "&year=" + next;
        assertThat(browser.get("/seats").body()).contains("Seats at Harbor Middle School", "grade 6", "grade 8");

        var wrong = browser.submit(
                page, "/seats", Map.of("school", HARBOR.value(), "year", next, "grade-6", "ten", "grade-8", "12"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Write a whole number from 0 to 999", "value=\"ten\"", "value=\"12\"");

        assertThat(location(browser.submit(
                        page,
                        "/seats",
                        Map.of("school", HARBOR.value(), "year", next, "grade-6", "", "grade-8", "12"))))
                .isEqualTo(page + "&saved=true");
        assertThat(browser.get(page + "&saved=true").body()).contains("The numbers are saved", "value=\"12\"");
        assertThat(browser.get("/seats?school=" + KESTREL.value()).statusCode())
                .as("somebody else’s school")
                .isEqualTo(404);
    }

    /// At Granary, for which no other test notes seats.
    @Test
    void whoever_decides_is_asked_for_the_number_right_there() {
        var now = ZonedDateTime.now(clock);
        var ana = town.family();
        var packet = town.packet(ana, town.child(ana), Town.GRANARY, Town.WORK, false, now);
        var path = "/permits/" + town.released(ana, packet, now);
        var browser = town.staff(Town.GRANARY).signedIn(port);

        var asked =
                browser.submit(path + "/deny", path + "/deny", Map.of("grounds", "NO_ROOM", "explanation", "Full."));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Write how many seats there are, so that everyone can see");

        assertThat(browser.get(path + "/approve").body()).contains("How many seats are there");
        assertThat(browser.submit(path + "/approve", path + "/approve", Map.of())
                        .statusCode())
                .isEqualTo(422);
        var denied = browser.submit(
                path + "/deny", path + "/deny", Map.of("grounds", "NO_ROOM", "explanation", "Full.", "seats", "3"));
        assertThat(denied.statusCode()).isEqualTo(422);
        assertThat(denied.body()).contains("must not be denied for lack of room", "BUL-5347 §IV.A.3.d", "Full.");
        assertThat(browser.get(path + "/approve").body())
                .contains("Free seats in this grade")
                .doesNotContain("How many seats are there");
        assertThat(location(browser.submit(path + "/approve", path + "/approve", Map.of())))
                .isEqualTo(path);
    }

    private CaseId released() {
        var family = town.family();
        return town.released(family, town.packet(family, town.child(family), LATER), LATER);
    }

    private void note(int number) {
        seats.note(HARBOR, YEAR, Map.of(Grade.GRADE_7, number), harbor.who(), LATER.toInstant());
    }

    private int taken() {
        var known = seats.of(HARBOR, YEAR).get(Grade.GRADE_7);
        return known == null ? 0 : known.taken();
    }

    private Optional<Outcome<PermitRequest>> approve(CaseId permit) {
        return desk.approve(permit, harbor.who(), null, LATER);
    }

    private Optional<Outcome<PermitRequest>> deny(CaseId permit) {
        return desk.deny(permit, harbor.who(), Set.of(DenialGround.NO_ROOM), "Grade 7 is full.", LATER);
    }

    private static Told reason(Optional<Outcome<PermitRequest>> outcome) {
        return ((Outcome.Refused) outcome.orElseThrow()).why().reasons().getFirst();
    }
}
