package org.openseat.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterAnswers;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.meanwhile.StayDesk;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town;
import org.openseat.reporting.sheets.Format;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterDenialGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// X8, X10 and X11 for requests between districts, from real cases in each state.
@AppTest
class InterReportsTest {

    @Autowired
    OfficeDesk office;

    @Autowired
    StayDesk stays;

    @Autowired
    AppealDesk appeals;

    @Autowired
    ReportDesk desk;

    private final Exports exports;
    private final InterWorld world;

    @Autowired
    InterReportsTest(ApplicationContext app) {
        exports = new Exports(app);
        world = new InterWorld(app);
    }

    @Test
    void each_time_in_somebodys_hands_has_its_calendar_days_and_the_laws_date() {
        var filed = world.town.with(outgoing("Costa", at("2026-03-02T09:00")), world.ana, Paper.PAY_STUB);
        world.town.submitted(filed, world.ana, at("2026-03-02T09:00"));
        world.town.send(filed, world.ana, Paper.EMPLOYER_LETTER, at("2026-03-12T09:00"));
        office.takeOn(filed.id(), world.opst.who(), at("2026-03-13T09:00"));
        world.town.read(filed, world.opst, at("2026-03-13T09:00"));
        office.deny(
                filed.id(),
                java.util.Set.of(InterDenialGround.PAPERS_NOT_GENUINE),
                "No.",
                world.opst.who(),
                at("2026-09-01T09:00"));
        appeals.appeal(filed.id(), "Please.", world.ana.who(), at("2026-09-02T09:00"));

        assertThat(rows(Report.INTER_PROCESSING, "2026-10-20").stream()
                        .filter(row -> row.get("confirmation_number")
                                .equals(filed.number().value()))
                        .map(row -> String.join(
                                " ",
                                row.get("step"),
                                row.get("received_on"),
                                row.get("due_on"),
                                row.get("decided_on"),
                                row.get("outcome"),
                                row.get("calendar_days"),
                                row.get("overdue")))
                        .toList())
                .containsExactly(
                        "FAMILY 2026-03-02 2026-04-01 2026-03-12 COMPLETE 10 no",
                        "OFFICE 2026-03-12 2026-08-27 2026-09-01 DENIED 173 yes",
                        "DISTRICT_APPEAL 2026-09-02 2026-10-02   48 yes");
    }

    @Test
    void counts_go_by_district_however_it_is_written_and_no_cell_is_a_formula() {
        var name = "=cmd|' /C calc'!A0 La Cañada–Flintridge " + world.ana.who().id();
        var late = at("2026-05-02T09:00");
        var ways = List.of(
                name,
                name.toUpperCase(java.util.Locale.ROOT),
                name + " ",
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name.replace("ñ", "n").replace("–", " "));
        for (var district : ways) {
            var filed = world.town.outgoing(
                    world.ana, world.town.people.child(world.ana, "Tomás" + district.hashCode()), MILITARY, late);
            world.town.submitted(in(filed, district), world.ana, late);
        }
        assertThat(rows(Report.INTER_COUNTS, "2026-05-03"))
                .filteredOn(row -> row.get("other_district")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(world.ana.who().id().toString()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("direction", "OUTGOING")
                        .containsEntry("reason", "MILITARY")
                        .containsEntry("grade", "8")
                        .containsEntry("outcome", "REFERRED_TO_COUNTY")
                        .containsEntry("requests", "5")
                        .containsEntry("referred_to_county", "5")
                        .containsEntry("taken_to_county", "0"))
                .satisfies(row -> assertThat(row.get("other_district")).startsWith("'="));
    }

    @Test
    void children_who_attend_meanwhile_stand_by_the_day_on_which_it_ends() {
        var filed = world.town.with(
                world.town.incoming(world.ana, world.town.people.child(world.ana), MILITARY, at("2026-10-20T09:00")),
                world.ana,
                Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, at("2026-10-20T09:00"));
        var begun = stays.start(
                filed.number().value(), true, LocalDate.parse("2026-11-02"), world.opst.who(), at("2026-11-02T09:00"));
        assertThat(begun).isInstanceOf(StayDesk.Started.Begun.class);
        assertThat(rows(Report.INTER_STAYS, "2026-11-05"))
                .filteredOn(row ->
                        row.get("confirmation_number").equals(filed.number().value()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("last_day", "2027-01-15")
                        .containsEntry("days_left", "71")
                        .containsEntry("state", "ATTENDS")
                        .containsEntry("student_name", "Tomás Delgado"));
        stays.end(filed.id(), world.opst.who(), at("2026-11-06T09:00"));
        assertThat(rows(Report.INTER_STAYS, "2026-11-07"))
                .filteredOn(row ->
                        row.get("confirmation_number").equals(filed.number().value()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("state", "LEFT").containsEntry("days_left", ""));
    }

    /// R-ROL-3: schools know of a request between districts only what they are asked about.
    @Test
    void a_school_does_not_get_the_offices_reports_and_the_office_gets_them_whole() {
        var school = world.town.people.staff(Town.KESTREL);
        for (var report : List.of(Report.INTER_COUNTS, Report.INTER_PROCESSING)) {
            var asked = new Asked(report, Format.CSV, new SchoolYear(2026), List.of(Town.KESTREL));
            assertThat(desk.ask(asked, school.who(), Instant.now())).isEmpty();
            var run = desk.ask(asked, world.opst.who(), Instant.now()).orElseThrow();
            assertThat(desk.find(run, world.opst.who(), Instant.now())
                            .orElseThrow()
                            .asked()
                            .schools())
                    .isNull();
            assertThat(desk.find(run, school.who(), Instant.now())).isEmpty();
        }
    }

    private List<Map<String, String>> rows(Report report, String day) {
        return exports.rows(report, "2026-27", day);
    }

    private Filed outgoing(String district, java.time.ZonedDateTime now) {
        return in(world.town.outgoing(world.ana, world.town.people.child(world.ana), WORK, now), district);
    }

    private static Filed in(Filed filed, String district) {
        var a = filed.answers();
        return new Filed(
                filed.id(),
                filed.number(),
                filed.student(),
                filed.filedBy(),
                filed.direction(),
                filed.year(),
                filed.grade(),
                filed.school(),
                new InterAnswers(
                        a.child(),
                        a.home(),
                        a.livesThereSince(),
                        district,
                        a.otherSchool(),
                        a.currentGrade(),
                        a.about(),
                        a.reason(),
                        a.specialEducation(),
                        a.section504(),
                        a.expulsion(),
                        a.first(),
                        a.second(),
                        a.signature()),
                filed.submittedAt());
    }
}
