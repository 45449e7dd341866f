package org.openseat.permits.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.on;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseDays;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.EndingGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A permit ends by itself on the day after its last one, unless it is permanent or its renewal is still being decided.
@AppTest
class ExpiryTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");

    @Autowired
    CaseDays days;

    @Autowired
    EndingDesk desk;

    @Autowired
    PermitDesk permits;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient sql;

    final Town town;
    Resident ana;
    Resident harbor;
    Packet packet;
    CaseId permit;
    LocalDate last;

    @Autowired
    ExpiryTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_permit_was_granted() {
        ana = town.family();
        harbor = town.staff(HARBOR);
        packet = town.packet(ana, town.child(ana), MONDAY);
        permit = town.granted(ana, packet, MONDAY);
        last = ((Held) now(permit)).permit().until();
    }

    @Test
    void on_its_last_day_it_holds_and_on_the_next_it_is_over() {
        days.round(on(last.toString()));
        assertThat(now(permit)).isInstanceOf(Granted.class);

        days.round(on(last.plusDays(1).toString()));
        assertThat(now(permit))
                .isInstanceOfSatisfying(
                        Expired.class, over -> assertThat(over.on()).isEqualTo(last.plusDays(1)));
        assertThat(files.get(permit, last).timeline())
                .extracting(Timeline.Entry::what)
                .contains(PermitEvent.EXPIRED);
    }

    @Test
    void a_permanent_permit_has_no_last_day() {
        sql.sql("update permit_request set permit = permit || '{\"until\": null}' where id = :id")
                .param("id", permit.value())
                .update();
        days.round(on(last.plusYears(1).toString()));
        assertThat(now(permit)).isInstanceOf(Granted.class);
    }

    /// R-IDP-26: until the last word on the renewal the student stays.
    @Test
    void while_the_renewal_is_not_decided_for_good_the_permit_goes_on() {
        enroll();
        var renewal = town.submit(ana, town.renewal(packet, on("2026-05-04")), on("2026-05-04"));
        days.round(on(last.plusDays(1).toString()));
        assertThat(now(permit)).isInstanceOf(Attending.class);

        var office = now(renewal) instanceof PermitRequest.AtRequestedSchool ? harbor : town.staff(Town.KESTREL);
        desk.refuseRenewal(
                renewal, office.who(), EnumSet.of(EndingGround.TRUANCY), "Twelve days missed.", on("2026-06-01"));
        days.round(on(last.plusDays(1).toString()));
        assertThat(now(permit)).as("the family may still appeal").isInstanceOf(Attending.class);

        close(renewal);
        days.round(on(last.plusDays(1).toString()));
        assertThat(now(permit)).isInstanceOf(Expired.class);
    }

    @Test
    void a_renewal_between_the_same_schools_goes_to_the_requested_school_alone() {
        enroll();
        var renewal = town.submit(ana, town.renewal(packet, on("2026-05-04")), on("2026-05-04"));
        assertThat(now(renewal)).isInstanceOfSatisfying(PermitRequest.AtRequestedSchool.class, at -> {
            assertThat(at.release()).isNull();
            assertThat(at.deadline().date()).isAfter(on("2026-05-04").toLocalDate());
        });
        assertThat(permits.approve(renewal, harbor.who(), null, on("2026-05-05")))
                .isPresent();
        assertThat(now(renewal)).isInstanceOf(Granted.class);
    }

    @Test
    void a_renewal_of_a_permit_nobody_knows_begins_at_the_school_of_residence() {
        var bo = town.family();
        var other = town.packet(bo, town.child(bo), MONDAY);
        var renewal = town.submit(bo, town.renewal(other, on("2026-05-04")), on("2026-05-04"));
        assertThat(now(renewal)).isInstanceOf(PermitRequest.AtResidenceSchool.class);
    }

    private void enroll() {
        desk.enroll(permit, harbor.who(), new Enrolling(MONDAY.toLocalDate(), EnumSet.noneOf(Chore.class)), MONDAY);
    }

    /// As if nobody had appealed in time.
    private void close(CaseId renewal) {
        sql.sql("""
                update permit_request
                   set against = state, appeal_by = deadline, deadline = null, due = null, turn = null,
                       state = 'ATTEND_RESIDENCE', closed = '2026-06-20'
                 where id = :id""").param("id", renewal.value()).update();
    }

    private PermitRequest now(CaseId id) {
        return files.get(id, MONDAY.toLocalDate()).request();
    }
}
