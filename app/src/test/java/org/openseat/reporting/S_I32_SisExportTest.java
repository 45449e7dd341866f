package org.openseat.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.Town;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.Years;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// S-I32: a granted permit is a row of the export for the student information system. (R-IDP-34, X1)
@AppTest
class S_I32_SisExportTest {

    @Autowired
    ApplicationContext app;

    Exports exports;
    Ledger ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    Years years;

    @Autowired
    PermitDesk desk;

    Town town;

    @BeforeEach
    void people() {
        exports = new Exports(app);
        ledger = new Ledger(app);
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @Test
    void a_granted_permit_has_a_row_with_code_school_dates_and_year() {
        var ana = town.family();
        var kestrel = town.staff(Town.KESTREL);
        var monday = Town.on("2026-11-02");
        var child = town.child(ana);
        var packet = town.packet(ana, child, monday);
        town.submit(ana, packet, monday);
        town.readPapers(packet.id(), kestrel, monday);
        desk.release(packet.id(), kestrel.who(), null, Town.on("2026-11-04"));
        var number = packet.number().value();
        assertThat(rows(number)).as("before it is granted").isEmpty();

        desk.approve(packet.id(), town.staff(Town.HARBOR).who(), null, Town.on("2026-11-06"));

        assertThat(rows(number))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("student_name", "Tomás Delgado")
                        .containsEntry("student_id", "")
                        .containsEntry("school", "8017")
                        .containsEntry("school_name", "Harbor Middle School")
                        .containsEntry("permit_code", "PEP")
                        .containsEntry("grant_date", "2026-11-06")
                        .containsEntry("end_date", "2027-06-09")
                        .containsEntry("permanent", "no")
                        .containsEntry("school_year", "2026-27")
                        .containsEntry("policy_version", years.versions().get(packet.year()))
                        .containsEntry("run_at", "2026-11-09T12:00:00-08:00"));
    }

    @Test
    void a_permanent_permit_has_no_end() {
        var school = ledger.school("Elsewhere");
        var permit = ledger.open(Town.KESTREL, school, "Zoë", "2026-11-16");
        ledger.grant(permit, "2026-11-05", "");

        assertThat(exports.rows(Report.SIS_PERMITS, "2026-27", "2026-11-09", school))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("permanent", "yes").containsEntry("end_date", "");
                    assertThat(row.get("student_id")).startsWith("P");
                });
    }

    @Test
    void other_schools_and_other_years_are_left_out() {
        var school = ledger.school("Elsewhere");
        ledger.grant(ledger.open(Town.KESTREL, school, "Zoë", "2026-11-16"), "2026-11-05", "2027-06-09");

        assertThat(exports.rows(Report.SIS_PERMITS, "2026-27", "2026-11-09", school))
                .hasSize(1);
        assertThat(exports.rows(Report.SIS_PERMITS, "2027-28", "2026-11-09", school))
                .isEmpty();
        assertThat(exports.rows(Report.SIS_PERMITS, "2026-27", "2026-11-09", Town.GRANARY))
                .noneMatch(row -> row.get("school").equals(school.value()));
    }

    @Test
    void every_type_has_its_code() {
        for (var type : PermitType.values()) {
            assertThat(sql.sql("select permit_code(?)")
                            .param(type.name())
                            .query(String.class)
                            .single())
                    .isEqualTo(type.sisCode());
        }
    }

    private java.util.List<java.util.Map<String, String>> rows(String number) {
        return exports.rows(Report.SIS_PERMITS, "2026-27", "2026-11-09").stream()
                .filter(row -> row.get("confirmation_number").equals(number))
                .toList();
    }
}
