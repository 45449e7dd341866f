package org.openseat.cases.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.audit.openings.Openings;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.Paper;
import org.openseat.students.Guardians;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All papers refused in one sitting stand in one letter, and there is at most one such letter a day. (rules §7 D5)
@AppTest
class MissingPapersTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Accounts accounts;

    @Autowired
    Guardians guardians;

    @Autowired
    PermitDesk permits;

    @Autowired
    PaperDesk papers;

    @Autowired
    DocumentDesk documents;

    @Autowired
    MissingPapers missing;

    @Autowired
    LetterDesk desk;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private Town town;
    private Resident staff;
    private CaseId permit;

    @BeforeEach
    void a_family_has_sent_both_papers() {
        town = new Town(accounts, guardians, permits, papers, documents, app.getBean(Openings.class));
        staff = town.staff(Town.KESTREL);
        permit = town.submitted(town.family(), Town.on("2026-11-16"));
    }

    @Test
    void both_papers_that_the_school_refuses_stand_in_one_letter() {
        refuseAll(PaperProblem.UNREADABLE);
        missing.work(ZonedDateTime.now(clock).plus(Duration.ofMinutes(5)));
        assertThat(letters()).isEmpty();
        missing.work(ZonedDateTime.now(clock).plus(Duration.ofMinutes(20)));
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(
                                desk.open(letter.id()).orElseThrow().html())
                        .contains("Pay stub")
                        .contains("Letter from the employer")
                        .contains("The school cannot read it."));
    }

    @Test
    void what_is_refused_later_that_day_waits_for_the_next() {
        refuseAll(PaperProblem.UNREADABLE);
        missing.work(ZonedDateTime.now(clock).plus(Duration.ofMinutes(20)));
        sendAgain();
        refuseAll(PaperProblem.TOO_OLD);
        missing.work(ZonedDateTime.now(clock).plus(Duration.ofMinutes(20)));
        assertThat(letters()).hasSize(1);
        assertThat(due())
                .isEqualTo(LocalDate.now(clock)
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }

    @Test
    void a_family_that_has_sent_new_ones_meanwhile_gets_no_letter() {
        refuseAll(PaperProblem.NO_STUDENT);
        sendAgain();
        missing.work(ZonedDateTime.now(clock).plus(Duration.ofMinutes(20)));
        assertThat(letters()).isEmpty();
        assertThat(isWaiting()).isFalse();
    }

    @Test
    void a_paper_that_the_permit_office_refuses_stands_in_such_a_letter_too() {
        var now = InterTown.at("2026-03-02T10:30");
        var between = new InterTown(town, app.getBean(FamilyDesk.class), documents, app.getBean(PaperDesk.class));
        var ana = town.family();
        var filed = between.with(
                between.outgoing(ana, town.child(ana), InterTown.MILITARY, now), ana, Paper.MILITARY_PROOF);
        between.submitted(filed, ana, now);
        permit = filed.id();
        var opst = town.district();
        app.getBean(OfficeDesk.class).takeOn(permit, opst.who(), now);
        for (var paper : documents.of(permit.packet())) {
            town.looksAt(permit, paper, opst, now);
            app.getBean(PaperDesk.class)
                    .refuse(permit, paper.id(), paper.reviews(), PaperProblem.UNREADABLE, opst.who(), now);
        }
        soon().until(() -> unheardNews() == 0);
        missing.work(ZonedDateTime.now(clock).plusMinutes(20));
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(
                                desk.open(letter.id()).orElseThrow().html())
                        .contains("The school cannot read it.")
                        .contains("Send the papers here")
                        .contains("/inter/" + permit + "/papers/new"));
    }

    private void refuseAll(PaperProblem why) {
        for (var paper : town.papersOf(permit)) {
            town.looksAt(permit, paper, staff, Town.on("2026-11-17"));
            papers.refuse(permit, paper.id(), paper.reviews(), why, staff.who(), Town.on("2026-11-17"));
        }
        soon().until(() -> unheardNews() == 0);
        assertThat(isWaiting()).isTrue();
    }

    private int unheardNews() {
        return sql.sql("select count(*) from event_publication where serialized_event like ?")
                .params("%" + permit.value() + "%")
                .query(Integer.class)
                .single();
    }

    private void sendAgain() {
        for (var kind :
                town.papersOf(permit).stream().map(Document::kind).distinct().toList()) {
            documents.add(
                    permit.packet(),
                    kind,
                    List.of(new Upload(kind + ".pdf", new ByteArrayResource(Town.pdf()))),
                    staff.who().id().value(),
                    clock.instant());
        }
    }

    private boolean isWaiting() {
        return sql.sql("select count(*) from missing_papers where case_id = ?")
                        .params(permit.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Instant due() {
        return sql.sql("select due from missing_papers where case_id = ?")
                .params(permit.value())
                .query((row, n) -> row.getTimestamp("due").toInstant())
                .single();
    }

    private List<KeptLetter> letters() {
        return desk.ofCase(permit.value()).stream()
                .filter(letter -> letter.is(CaseLetterKind.MISSING_PAPERS))
                .toList();
    }
}
