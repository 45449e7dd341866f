package org.openseat.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How long each step of a request takes is counted in school days, from the entries in its timeline. (X8)
class ProcessingTest extends TwoSchools {

    @Test
    void each_step_has_its_school_its_dates_and_its_school_days() {
        var permit = ledger.open(residence, requested, "Zoë", "2026-11-17");
        ledger.history(permit, """
                2026-11-02 SUBMITTED
                2026-11-03 PAPER_ACCEPTED
                2026-11-12 RELEASED
                2026-12-16 DENIED_BY_REQUESTED
                2026-12-18 APPEALED
                2027-01-14 APPEAL_DENIED
                2027-01-15 ESCALATED
                2027-01-19 FINALLY_GRANTED
                """);

        // Nov 11 is Veterans Day; a week of Thanksgiving recess; winter recess from Dec 21 through Jan 8; Jan 18 a
        // holiday.
        assertThat(steps("2027-02-01"))
                .containsExactly(
                        "RESIDENCE_SCHOOL Residence School 2026-11-02 2026-11-17 2026-11-12 RELEASED 7 no",
                        "REQUESTED_SCHOOL Requested School 2026-11-12 2026-12-03 2026-12-16 DENIED_BY_REQUESTED 19 yes",
                        "FIRST_APPEAL Requested School 2026-12-18 2027-01-15 2027-01-14 APPEAL_DENIED 4 no",
                        "SECOND_APPEAL Requested School 2027-01-15 2027-01-25 2027-01-19 FINALLY_GRANTED 1 no");
    }

    @Test
    void an_open_step_has_the_deadline_of_its_case_and_is_overdue_from_the_day_after() {
        var permit = ledger.open(residence, requested, "Zoë", "2026-11-18");
        ledger.happened(permit, "2026-11-02", "SUBMITTED");

        assertThat(steps("2026-11-18"))
                .containsExactly("RESIDENCE_SCHOOL Residence School 2026-11-02 2026-11-18   11 no");
        assertThat(steps("2026-11-19"))
                .containsExactly("RESIDENCE_SCHOOL Residence School 2026-11-02 2026-11-18   12 yes");
    }

    @Test
    void an_appeal_against_the_school_of_residence_lies_there_and_its_yes_leads_to_the_requested_school() {
        var permit = ledger.open(residence, requested, "Zoë", "2026-11-17");
        ledger.history(permit, """
                2026-11-02 SUBMITTED
                2026-11-03 DENIED_BY_RESIDENCE
                2026-11-04 APPEALED
                2026-11-05 APPEAL_GRANTED
                2026-11-06 APPROVED
                """);

        assertThat(steps("2026-11-09"))
                .extracting(line -> line.replaceAll(" 20.*", ""))
                .containsExactly(
                        "RESIDENCE_SCHOOL Residence School",
                        "FIRST_APPEAL Residence School",
                        "REQUESTED_SCHOOL Requested School");
    }

    @Test
    void a_school_sees_how_many_it_decided_how_many_late_and_how_long_it_takes() {
        for (var decided : List.of("2026-11-03", "2026-11-05", "2026-11-18")) {
            var permit = ledger.open(residence, requested, "Zoë", "2026-11-17");
            ledger.happened(permit, "2026-11-02", "SUBMITTED");
            ledger.happened(permit, decided, "DENIED_BY_RESIDENCE");
        }
        ledger.happened(ledger.open(residence, requested, "Max", "2026-11-17"), "2026-11-02", "SUBMITTED");
        ledger.happened(ledger.open(residence, requested, "Eva", "2026-12-15"), "2026-11-20", "SUBMITTED");

        assertThat(exports.rows(Report.PROCESSING_SCHOOLS, "2026-27", "2026-11-20", residence))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("school_name", "Residence School")
                        .containsEntry("step", "RESIDENCE_SCHOOL")
                        .containsEntry("decided", "3")
                        .containsEntry("decided_late", "1")
                        .containsEntry("open", "2")
                        .containsEntry("open_overdue", "1")
                        .containsEntry("school_days_median", "3")
                        .containsEntry("school_days_longest", "11"));
    }

    private List<String> steps(String day) {
        return exports.rows(Report.PROCESSING_CASES, "2026-27", day, residence, requested).stream()
                .map(ProcessingTest::line)
                .toList();
    }

    private static String line(Map<String, String> row) {
        return String.join(
                " ",
                row.get("step"),
                row.get("school_name"),
                row.get("received_on"),
                row.get("due_on"),
                row.get("decided_on"),
                row.get("outcome"),
                row.get("school_days"),
                row.get("overdue"));
    }
}
