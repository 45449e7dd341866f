package org.openseat.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.Timeline;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.Town;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.DenialGround;
import org.springframework.beans.factory.annotation.Autowired;

/// Denials are counted by school, type and reason; what was overturned is told; so is each try to keep a student.
/// (X9, R-IDP-12)
class DenialsTest extends TwoSchools {

    @Autowired
    PermitDesk desk;

    @Autowired
    CaseFiles files;

    @Test
    void a_quarter_of_the_denials_for_lack_of_room_did_not_stand() {
        for (int n = 0; n < 4; n++) {
            var permit = ledger.open(residence, requested, "Child " + n, "2026-11-17");
            ledger.happened(permit, "2026-11-02", "SUBMITTED");
            ledger.happened(permit, "2026-11-03", "RELEASED");
            ledger.happened(permit, "2026-11-04", "DENIED_BY_REQUESTED", "{\"grounds\": \"NO_ROOM\"}");
            if (n < 2) {
                ledger.happened(permit, "2026-11-05", "APPEALED");
                ledger.happened(permit, "2026-11-06", n == 0 ? "APPEAL_GRANTED" : "APPEAL_DENIED");
            }
        }

        assertThat(row(requested, "NO_ROOM"))
                .containsEntry("permit_code", "PEP")
                .containsEntry("denials", "4")
                .containsEntry("appealed", "2")
                .containsEntry("overturned", "1")
                .containsEntry("share_overturned", "0.2500")
                .containsEntry("refused_uses", "0");
    }

    @Test
    void a_denial_on_two_grounds_counts_for_each_and_a_second_denial_is_not_overturned_with_the_first() {
        var permit = ledger.open(residence, requested, "Zoë", "2026-11-17");
        ledger.happened(
                permit,
                "2026-11-03",
                "DENIED_BY_RESIDENCE",
                "{\"grounds\": \"CRITERIA_NOT_MET,SAME_PROGRAM_AT_RESIDENCE\"}");
        ledger.happened(permit, "2026-11-04", "APPEALED");
        ledger.happened(permit, "2026-11-05", "APPEAL_GRANTED");
        ledger.happened(permit, "2026-11-06", "DENIED_BY_REQUESTED", "{\"grounds\": \"NO_ROOM\"}");

        assertThat(row(residence, "CRITERIA_NOT_MET")).containsEntry("overturned", "1");
        assertThat(row(residence, "SAME_PROGRAM_AT_RESIDENCE")).containsEntry("overturned", "1");
        assertThat(row(requested, "NO_ROOM")).containsEntry("appealed", "0").containsEntry("overturned", "0");
    }

    @Test
    void a_try_to_deny_because_a_student_would_be_lost_is_refused_and_counted() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var monday = Town.on("2026-11-02");
        var ana = town.family();
        var kestrel = town.staff(Town.KESTREL);
        var permit = town.submitted(ana, monday);
        var before = refused();

        assertThat(desk.deny(permit, kestrel.who(), Set.of(DenialGround.LOSES_ENROLLMENT), "We need them.", monday))
                .get()
                .isInstanceOf(Outcome.Refused.class);

        assertThat(refused()).isEqualTo(before + 1);
        assertThat(files.get(permit, monday.toLocalDate()).timeline())
                .extracting(Timeline.Entry::what)
                .contains(PermitEvent.GROUND_REFUSED);
    }

    private int refused() {
        return exports.rows(Report.DENIALS, "2026-27", "2026-11-09", Town.KESTREL).stream()
                .filter(row -> row.get("reason").equals("LOSES_ENROLLMENT"))
                .mapToInt(row -> Integer.parseInt(row.get("refused_uses")))
                .sum();
    }

    private Map<String, String> row(SchoolCode school, String reason) {
        return exports.rows(Report.DENIALS, "2026-27", "2026-11-09", school).stream()
                .filter(row -> row.get("reason").equals(reason))
                .findFirst()
                .orElseThrow();
    }
}
