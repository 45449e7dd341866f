package org.openseat.permits.appeals.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.cases.days.CaseDays;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.InTown;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.Town;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.file.Permits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An appeal on paper that came in time and was found only after the case had lapsed: the permit office records it, and
/// nothing is lost. (issue 10 A.2, R-IDP-24)
class FoundAppealTest extends InTown {

    private static final Map<String, String> PAPER =
            Map.of("explanation", "yes", "sheet", "yes", "name", "Ana Ruiz", "late", "It lay in the wrong tray.");

    @Autowired
    ApplicationContext app;

    @Autowired
    CaseDays days;

    @Autowired
    Permits permits;

    AppealCases cases;
    Visitor office;

    @Autowired
    FoundAppealTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
        office = cases.town.district().signedIn(port);
    }

    @Test
    void the_office_records_it_with_its_day_a_scan_and_a_reason_and_the_answer_is_due_from_today() {
        var permit = cases.deniedByResidence(on("2026-09-14"));
        var last = ((Contestable) permits.find(permit).orElseThrow()).deadline().date();
        days.round(on("2026-10-15"));
        assertThat(permits.find(permit)).containsInstanceOf(AttendResidence.class);
        var path = "/permits/" + permit;

        assertThat(office.get(path).body()).contains("found only now", path + "/appeal/why");
        writes(path);
        var late = records(path, last.plusDays(1), PAPER);
        assertThat(late.statusCode()).as("after the last day").isEqualTo(422);
        assertThat(permits.find(permit)).containsInstanceOf(AttendResidence.class);
        var silent = new HashMap<>(PAPER);
        silent.remove("late");
        assertThat(records(path, last, silent).body()).contains("Write why it is recorded only now");

        assertThat(location(records(path, last, PAPER))).isEqualTo(path);
        var appeal = (FirstAppeal) permits.find(permit).orElseThrow();
        assertThat(appeal.appeal().received()).isEqualTo(last);
        assertThat(appeal.deadline().start()).isEqualTo(LocalDate.now(clock));
        assertThat(cases.ana.signedIn(port).get(path).body())
                .contains("found only after the last day to appeal", "It lay in the wrong tray.", "scan.pdf");
    }

    @Test
    void so_it_is_at_the_second_level() {
        var permit = cases.deniedByRequested(on("2026-09-14"));
        done(cases.appeal(permit, on("2026-09-16")));
        done(cases.deny(permit, cases.harborToo, "No.", on("2026-09-18")));
        days.round(on("2026-11-12"));
        assertThat(permits.find(permit)).containsInstanceOf(AttendResidence.class);
        var path = "/permits/" + permit;
        writes(path);

        assertThat(records(path, LocalDate.parse("2026-11-10"), PAPER).statusCode())
                .isEqualTo(422);
        assertThat(location(records(path, LocalDate.parse("2026-09-24"), PAPER)))
                .isEqualTo(path);
        assertThat(permits.find(permit))
                .get()
                .isInstanceOfSatisfying(
                        SecondAppeal.class,
                        appeal -> assertThat(appeal.deadline().start()).isEqualTo(LocalDate.now(clock)));
    }

    @Test
    void neither_the_school_nor_the_family_nor_a_past_year_opens_a_lapsed_case() {
        var permit = cases.deniedByResidence(on("2026-09-14"));
        var past = cases.deniedByResidence(on("2026-02-02"));
        days.round(on("2026-10-15"));
        for (var other : List.of(cases.kestrel, cases.ana)) {
            var browser = other.signedIn(port);
            assertThat(browser.get("/permits/" + permit).body()).doesNotContain("/appeal/why");
            assertThat(location(browser.get("/permits/" + permit + "/appeal/why")))
                    .isEqualTo("/permits/" + permit);
        }
        writes("/permits/" + past);
        assertThat(records("/permits/" + past, LocalDate.parse("2026-02-10"), PAPER)
                        .body())
                .contains("school year");
        assertThat(permits.find(past)).containsInstanceOf(AttendResidence.class);
    }

    private void writes(String path) {
        office.submit(
                path + "/appeal/why",
                path + "/appeal/why",
                Map.of("why", "I work there.", "understanding", "You think I do not."));
        office.submit(path + "/appeal/facts", path + "/appeal/facts", Map.of("childCare", "no", "accepted", "no"));
        office.upload(path + "/appeal/papers", path + "/appeal/papers", Map.of(), "scan.pdf", Town.pdf());
    }

    private HttpResponse<String> records(String path, LocalDate received, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("received.year", String.valueOf(received.getYear()));
        all.put("received.month", String.valueOf(received.getMonthValue()));
        all.put("received.day", String.valueOf(received.getDayOfMonth()));
        return office.submit(path + "/appeal/check", path + "/appeal/check", all);
    }
}
