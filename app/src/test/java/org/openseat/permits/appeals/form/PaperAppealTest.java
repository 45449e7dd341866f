package org.openseat.permits.appeals.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;
import static org.openseat.permits.appeals.AppealCases.reason;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The letter invites a family to bring its appeal to the school: the school records it, and the day it was received
/// counts. (BUL-5347 §V.B.1-2, R-IDP-24)
@AppTest
class PaperAppealTest {

    private static final LocalDate LAST = LocalDate.parse("2026-02-17");

    @Autowired
    ApplicationContext app;

    @Autowired
    AppealDesk desk;

    @Autowired
    CaseDays days;

    @Autowired
    CaseFiles files;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    AppealCases cases;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
    }

    @Test
    void what_came_on_the_last_day_is_in_time_though_it_is_keyed_in_later() {
        var permit = cases.deniedByResidence(on("2026-02-02"));
        days.round(on("2026-02-19"));

        assertThat(record(permit, cases.kestrel, LAST.plusDays(1)))
                .hasValueSatisfying(late -> assertThat(reason(late)).isEqualTo("PermitAppeal.AppealTooLate"));
        var appeal = (FirstAppeal) done(record(permit, cases.kestrel, LAST).orElseThrow());
        assertThat(appeal.appeal().received()).isEqualTo(LAST);
        assertThat(appeal.deadline().start())
                .as("the school’s five days run from receipt")
                .isEqualTo(LAST);
    }

    @Test
    void only_the_office_that_the_letter_names_and_the_permit_office_take_it() {
        var permit = cases.deniedByRequested(on("2026-02-02"));

        assertThat(record(permit, cases.kestrel, LAST)).as("the other school").isEmpty();
        assertThat(record(permit, cases.ana, LAST)).as("a family").isEmpty();
        assertThat(record(permit, cases.town.district(), LAST))
                .hasValueSatisfying(taken -> assertThat(taken).isInstanceOf(Outcome.Done.class));
        done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-19")));
        assertThat(desk.escalate(
                        permit,
                        AppealCases.form(),
                        new Received.OnPaper(cases.operations.who(), LocalDate.parse("2026-02-20")),
                        on("2026-02-23")))
                .hasValueSatisfying(taken -> assertThat(taken).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void it_is_keyed_in_on_the_same_pages_with_its_scan_and_the_day_it_was_received() {
        var now = ZonedDateTime.now(clock);
        var permit = cases.deniedByResidence(now);
        var path = "/permits/" + permit;
        var school = cases.kestrel.signedIn(port);
        assertThat(school.get(path).body()).contains("Record an appeal on paper", path + "/appeal/why");
        assertThat(cases.harbor.signedIn(port).get(path + "/appeal/why").statusCode())
                .as("the other school")
                .isEqualTo(404);

        assertThat(school.get(path + "/appeal/why").body()).contains("that the family wrote on paper");
        school.submit(
                path + "/appeal/why",
                path + "/appeal/why",
                Map.of("why", "I work there.", "understanding", "You think I do not."));
        school.submit(path + "/appeal/facts", path + "/appeal/facts", Map.of("childCare", "no", "accepted", "no"));
        assertThat(location(school.get(path + "/appeal/check")))
                .as("not without a scan")
                .isEqualTo(path + "/appeal/papers");
        school.upload(path + "/appeal/papers", path + "/appeal/papers", Map.of(), "scan.pdf", Town.pdf());

        var check = school.get(path + "/appeal/check");
        var tomorrow = school.submit(
                check, path + "/appeal/check", signed(now.toLocalDate().plusDays(1)));
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        assertThat(tomorrow.body()).contains("or in the future");
        assertThat(location(school.submit(check, path + "/appeal/check", signed(now.toLocalDate()))))
                .isEqualTo(path);
        assertThat(files.get(permit, now.toLocalDate()).request()).isInstanceOf(FirstAppeal.class);
        assertThat(cases.ana.signedIn(port).get(path).body()).contains("On paper, received on", "scan.pdf");
    }

    @Test
    void papers_handed_over_the_counter_are_added_by_the_school_whose_turn_it_is() {
        var permit = cases.town.submitted(cases.ana, ZonedDateTime.now(clock));
        var path = "/permits/" + permit;
        var school = cases.kestrel.signedIn(port);
        assertThat(school.get(path).body()).contains("Papers from the counter", path + "/papers/new");

        school.upload(
                path + "/papers/new", path + "/papers/new", Map.of("paper", "PAY_STUB"), "counter.pdf", Town.pdf());
        assertThat(cases.ana.signedIn(port).get(path).body()).contains("counter.pdf");
        assertThat(cases.harbor.signedIn(port).get(path + "/papers/new").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> signed(LocalDate received) {
        return Map.of(
                "received.year",
                String.valueOf(received.getYear()),
                "received.month",
                String.valueOf(received.getMonthValue()),
                "received.day",
                String.valueOf(received.getDayOfMonth()),
                "explanation",
                "yes",
                "sheet",
                "yes",
                "name",
                "Ana Ruiz");
    }

    private Optional<Outcome<PermitRequest>> record(CaseId permit, Resident staff, LocalDate received) {
        return desk.appeal(permit, AppealCases.form(), new Received.OnPaper(staff.who(), received), on("2026-02-19"));
    }
}
