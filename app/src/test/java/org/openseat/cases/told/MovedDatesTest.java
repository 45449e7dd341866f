package org.openseat.cases.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.documents.DocumentDesk;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;

/// Whoever was told a date hears once that the calendar has moved it, whatever they asked for: the old date, the
/// new one and why.
@AppTest
class MovedDatesTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    MovedDates movedDates;

    @Autowired
    CaseRecord record;

    @Autowired
    LetterDesk desk;

    private Town town;

    @BeforeEach
    void people() {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @Test
    void of_a_permit_within_the_district() {
        var permit = town.submitted(town.family(), Town.on("2026-02-02"));
        assertThat(told(permit, "PERMIT", "2026-02-13"))
                .contains("when the school of residence aims to answer")
                .contains("Until now this was Friday, February 13, 2026.");
    }

    @Test
    void of_a_request_between_districts() {
        var between = new InterTown(
                town, app.getBean(FamilyDesk.class), app.getBean(DocumentDesk.class), app.getBean(PaperDesk.class));
        var ana = between.people.family();
        var filed = between.outgoing(ana, between.people.child(ana), WORK, at("2026-03-02T10:30"));
        between.submitted(filed, ana, at("2026-03-02T10:30"));
        assertThat(told(filed.id(), "INTER", "2026-03-30"))
                .contains("the last day for your papers")
                .contains("Until now this was Monday, March 30, 2026.")
                .contains("The new date is <strong>Wednesday, April 1, 2026");
    }

    /// News may come twice, and then nothing is sent twice.
    private String told(CaseId id, String kind, String old) {
        record.note(
                id,
                EveryCase.DEADLINE_MOVED,
                Actor.SYSTEM,
                at("2026-03-03T09:00"),
                Map.of("old", old),
                "A storm closed all schools.");
        var news = AopTestUtils.<MovedDates>getUltimateTargetObject(movedDates);
        news.on(new CaseNews.DeadlineMoved(id, kind));
        news.on(new CaseNews.DeadlineMoved(id, kind));
        var letters = desk.ofCase(id.value()).stream()
                .filter(letter -> letter.is(CaseLetterKind.DEADLINE_MOVED))
                .toList();
        assertThat(letters).hasSize(1);
        var html = desk.open(letters.getFirst().id()).orElseThrow().html();
        assertThat(html).contains("A storm closed all schools.");
        return html;
    }
}
