package org.openseat.permits.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.GRANARY;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;
import static org.openseat.permits.Town.on;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// S-I23: enrolled September 15, moved January 20, asked on February 2: the student may be moved, but stays while
/// another type of permit is pending. (R-IDP-21)
@AppTest
class S_I23_StaysWhilePendingTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");
    private static final Voice ENGLISH = new Voice(new Words(), new Language("en", "English", "ltr"));

    @Autowired
    CaseFiles files;

    @Autowired
    StayCards cards;

    final Town town;

    @Autowired
    S_I23_StaysWhilePendingTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @Test
    void both_schools_read_that_the_student_stays_while_another_request_is_open() {
        var ana = town.family();
        var asked = town.packet(ana, town.child(ana), MONDAY);
        var moved = town.submit(ana, moved(asked), MONDAY);

        assertThat(said(moved, town.staff(KESTREL)))
                .singleElement()
                .asString()
                .contains("may be moved to the school of residence");

        town.submit(ana, town.packet(ana, asked.student(), GRANARY, Town.WORK, false, MONDAY), MONDAY);
        assertThat(said(moved, town.staff(KESTREL)))
                .singleElement()
                .asString()
                .contains("so Tomás Delgado stays at Harbor Middle School");
    }

    @Test
    void a_request_of_another_kind_says_nothing_of_it() {
        var ana = town.family();
        assertThat(said(town.submitted(ana, MONDAY), ana)).isEmpty();
    }

    private List<String> said(CaseId permit, Resident reader) {
        return cards.of(files.get(permit, MONDAY.toLocalDate()), reader.who(), ENGLISH, MONDAY.toLocalDate()).stream()
                .map(CaseCard::lines)
                .flatMap(List::stream)
                .toList();
    }

    /// Asks to go on at Harbor after a move.
    private static Packet moved(Packet packet) {
        var answers = packet.answers();
        return new Packet(
                new CaseId(UUID.randomUUID()),
                packet.number(),
                packet.student(),
                packet.filedBy(),
                packet.year(),
                packet.grade(),
                PermitType.CONTINUING_ENROLLMENT,
                packet.from(),
                HARBOR,
                new PermitAnswers(
                        answers.child(),
                        false,
                        answers.home(),
                        answers.livesThereSince(),
                        answers.recentSchool(),
                        answers.reason(),
                        false,
                        false,
                        false,
                        answers.first(),
                        answers.second(),
                        answers.signature(),
                        new Particulars.Moved(LocalDate.parse("2025-09-15"), LocalDate.parse("2026-01-20"))),
                packet.submittedAt());
    }
}
