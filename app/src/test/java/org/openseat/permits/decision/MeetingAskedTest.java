package org.openseat.permits.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.KESTREL;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.permits.InTown;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A release says whether the parent met an administrator; none waits for it. (R-IDP-17, BUL-5347 Att. A)
class MeetingAskedTest extends InTown {

    Resident ana;
    Visitor school;
    String path;

    @Autowired
    MeetingAskedTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_packet_whose_papers_are_read() {
        ana = town.family();
        var now = ZonedDateTime.now(clock);
        var permit = town.submitted(ana, now);
        var kestrel = town.staff(KESTREL);
        town.readPapers(permit, kestrel, now);
        school = kestrel.signedIn(port);
        path = "/permits/" + permit;
    }

    @Test
    void it_asks_while_no_meeting_is_noted_and_keeps_the_answer() {
        assertThat(school.get(path + "/release").body()).contains("No meeting with an administrator is noted");
        var silent = release(Map.of("note", "Well prepared."));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say whether the parent met an administrator", "Well prepared.");

        assertThat(location(release(Map.of("met", "no", "meeting", "They come on Friday.", "note", "Well prepared."))))
                .as("never a block")
                .isEqualTo(path);
        assertThat(school.get(path).body())
                .contains("Well prepared.", "had not met an administrator yet: They come on Friday.");
        var family = ana.signedIn(port);
        family.chooseLanguage("es");
        assertThat(family.get(path).body()).contains("todavía no se había reunido", "They come on Friday.");
    }

    @Test
    void a_meeting_that_is_noted_is_not_asked_for_again() {
        var today = LocalDate.now(clock);
        school.submit(
                path + "/meeting",
                path + "/meeting",
                Map.of(
                        "on.year",
                        String.valueOf(today.getYear()),
                        "on.month",
                        String.valueOf(today.getMonthValue()),
                        "on.day",
                        String.valueOf(today.getDayOfMonth()),
                        "people",
                        "Ms. Ruiz",
                        "said",
                        "All is clear."));
        assertThat(school.get(path + "/release").body()).doesNotContain("No meeting with an administrator is noted");
        assertThat(location(release(Map.of()))).isEqualTo(path);
    }

    @Test
    void a_meeting_told_with_the_release_stands_in_the_timeline() {
        release(Map.of("met", "yes", "meeting", "On Monday with Ms. Ito."));
        assertThat(school.get(path).body()).contains("met an administrator: On Monday with Ms. Ito.");
    }

    private HttpResponse<String> release(Map<String, String> typed) {
        return school.submit(path + "/release", path + "/release", typed);
    }
}
