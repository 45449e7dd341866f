package org.openseat.permits.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.SignedStatement;
import org.openseat.district.SchoolYear;
import org.openseat.district.Semester;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.queue.Messages;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.rulebook.DecidingSchool;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R-IDP-31, R-IDP-32: what a school owes families beside its decisions.
@AppTest
class DutyLettersTest {

    /// Each test has a semester of its own: a reminder stays, and there is one a school and semester.
    private static final AtomicInteger YEAR = new AtomicInteger(2031);

    @Autowired
    ApplicationContext app;

    @Autowired
    DutyLetters duties;

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private Town town;
    private Resident ana;
    private SignedStatement by;
    private final Semester semester = semester(YEAR.getAndIncrement());

    @BeforeEach
    void a_family_and_an_administrator() {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        ana = town.family();
        by = new SignedStatement(
                town.staff(Town.HARBOR).who().id(), "Kwame Boateng", "Principal", LocalDate.parse("2026-11-23"), null);
    }

    @Test
    void every_family_gets_the_words_by_mail_and_one_text_is_kept() throws IOException {
        var otto = town.family();
        var families = List.of(ana.who().id(), otto.who().id());
        assertThat(duties.remind(Town.HARBOR, semester, families, by, clock.instant()))
                .isTrue();
        for (var family : families) {
            assertThat(messages.to(family.value()))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text())
                            .contains("To all families of Harbor Middle School")
                            .contains("Has your address, your telephone number or your e-mail changed?"));
        }
        assertThat(text(duties.reminder(Town.HARBOR, semester).orElseThrow()))
                .contains("¿Ha cambiado algo?")
                .contains("Has anything changed?")
                .contains("Harbor Middle School")
                .contains("Kwame Boateng");
        assertThat(kept("recipients")).isEqualTo("2");
    }

    @Test
    void a_school_reminds_once_a_semester() {
        assertThat(duties.remind(Town.HARBOR, semester, List.of(ana.who().id()), by, clock.instant()))
                .isTrue();
        assertThat(duties.remind(Town.HARBOR, semester, List.of(ana.who().id()), by, clock.instant()))
                .isFalse();
        assertThat(messages.to(ana.who().id().value())).hasSize(1);
        assertThat(duties.reminder(Town.KESTREL, semester)).isEmpty();
    }

    @Test
    void the_proof_cannot_be_changed() {
        duties.remind(Town.HARBOR, semester, List.of(), by, clock.instant());
        assertThatThrownBy(() -> sql.sql("update semester_notice set recipients = 9 where school_year = ?")
                        .params(semester.year().label())
                        .update())
                .as("neither the trigger nor the role of the application lets it")
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /// S-I29: the mother changes jobs, the school hears of it and writes.
    @Test
    void S_I29_a_school_writes_about_a_change_it_was_not_told_of() {
        var permit = town.submitted(ana, Town.on("2026-11-16"));
        duties.changed(permit, DecidingSchool.REQUESTED, by, "The bakery says that Ms. Ruiz left in April.");
        duties.changed(permit, DecidingSchool.REQUESTED, by, "The bakery says that Ms. Ruiz left in April.");
        assertThat(desk.ofCase(permit.value()).stream().map(KeptLetter::kind))
                .filteredOn(PermitLetterKind.CHANGED_CIRCUMSTANCES.key()::equals)
                .hasSize(1);
    }

    private String kept(String column) {
        return sql.sql("select " + column + "::text from semester_notice where school_year = ?")
                .params(semester.year().label())
                .query(String.class)
                .single();
    }

    private static Semester semester(int year) {
        var day = LocalDate.of(year, 9, 1);
        return new Semester(new SchoolYear(year), 1, day, day, List.of(day));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
