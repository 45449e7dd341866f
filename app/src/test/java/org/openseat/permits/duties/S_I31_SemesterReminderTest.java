package org.openseat.permits.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolCode;
import org.openseat.district.Semester;
import org.openseat.permits.InTown;
import org.openseat.permits.Town;
import org.openseat.permits.duties.semesters.Semesters;
import org.openseat.permits.letters.duty.DutyLetters.Reminder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// S-I31: once a semester a school reminds its families with one button; the proof is kept, and the district sees which
/// schools have not. (R-IDP-31)
class S_I31_SemesterReminderTest extends InTown {

    @Autowired
    ReminderDesk desk;

    @Autowired
    Semesters semesters;

    @Autowired
    S_I31_SemesterReminderTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void one_button_reminds_every_family_of_the_school_once_and_keeps_the_proof() throws Exception {
        var ana = town.family();
        town.granted(ana, town.packet(ana, town.child(ana), now()), now());
        var school = town.staff(HARBOR).signedIn(port);
        var semester = semesters.begun(today()).getFirst();
        var name = SchoolDutiesPage.name(semester);

        var page = school.get("/duties");
        assertThat(page.body()).contains("Harbor Middle School", "Not sent yet", "the last day of the semester");
        var fields = Map.of("school", HARBOR.value(), "semester", name);
        assertThat(location(school.submit(page, "/duties", fields))).isEqualTo("/duties?semester=" + name);
        school.submit(page, "/duties", fields);

        var sent = awaited(HARBOR, semester);
        assertThat(sent.recipients()).isPositive();
        assertThat(mails(ana.email())).isEqualTo(1);
        assertThat(school.get("/duties").body()).contains("Sent", "reminded on", "/duties/reminder.pdf");
        assertThat(school.get("/duties/reminder.pdf?school=" + HARBOR.value() + "&year="
                                + semester.year().label() + "&semester=" + semester.number())
                        .body())
                .startsWith("%PDF");

        var office = town.district().signedIn(port);
        assertThat(office.get("/duties?list=sent").body()).contains("Harbor Middle School");
        assertThat(office.get("/duties").body())
                .contains("Kestrel Middle School")
                .doesNotContain("Harbor Middle School");
    }

    @Test
    void nobody_sends_for_another_school_nor_after_the_semester() {
        var semester = semesters.begun(today()).getFirst();
        var kestrel = town.staff(Town.KESTREL);
        assertThat(desk.order(HARBOR, semester, kestrel.who(), now())).isFalse();
        var after = semester.lastDay().plusDays(1).atTime(9, 0).atZone(now().getZone());
        assertThat(desk.order(Town.KESTREL, semester, kestrel.who(), after)).isFalse();

        var proof = "/duties/reminder.pdf?school=" + HARBOR.value() + "&year="
                + semester.year().label() + "&semester=" + semester.number();
        assertThat(kestrel.signedIn(port).get(proof).statusCode()).isEqualTo(404);
    }

    /// The mails are written in the background.
    private Reminder awaited(SchoolCode school, Semester semester) {
        return soon(() -> Optional.ofNullable(desk.sent(semester).get(school)));
    }

    private int mails(String email) {
        return sql.sql("select count(*) from message where address = :email and occasion like 'reminder:%'")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
