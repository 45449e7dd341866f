package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.cycles.ChoicesClock;
import org.openseat.permits.Town.Resident;
import org.openseat.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who has begun and not sent is reminded before the window closes; everybody can put its day into a calendar.
class RemindersTest extends Applying {

    @Autowired
    List<Round> rounds;

    @Autowired
    RemindersTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void a_draft_is_reminded_at_each_moment_once_and_what_was_sent_is_not() throws Exception {
        ChoicesClock.set("2026-10-20T09:00");
        var family = town.family();
        begun(family.signedIn(port), town.child(family));
        var sent = town.family();
        filed(sent, town.child(sent), LUMEN);
        round("2026-10-30T16:59:59");
        assertThat(mails(family)).isEmpty();
        round("2026-10-30T17:00");
        round("2026-10-30T17:01");
        assertThat(mails(family))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Tomás", "2027-28", "Friday, November 13, 2026"));
        round("2026-11-06T17:00");
        round("2026-11-11T17:00");
        round("2026-11-13T13:00");
        round("2026-11-13T16:59");
        assertThat(mails(family)).hasSize(4);
        round("2026-11-13T17:00");
        assertThat(mails(family)).as("nothing can be sent any more").hasSize(4);
        assertThat(mails(sent)).isEmpty();
    }

    @Test
    void who_begins_later_is_not_reminded_of_what_has_passed() throws Exception {
        ChoicesClock.set("2026-11-12T09:00");
        var family = town.family();
        begun(family.signedIn(port), town.child(family));
        round("2026-11-12T10:00");
        assertThat(mails(family)).isEmpty();
        round("2026-11-13T13:00");
        assertThat(mails(family)).hasSize(1);
    }

    @Test
    void the_closing_and_the_next_opening_go_into_a_calendar() {
        var anybody = new Visitor(port);
        assertThat(anybody.get("/choices").body()).contains("/choices/2027-28.ics");
        assertThat(calendar(anybody))
                .contains("DTSTART;VALUE=DATE:20261113", "On-time application 2027-28: send it before");
        ChoicesClock.set("2026-11-13T17:00");
        assertThat(calendar(anybody)).contains("DTSTART;VALUE=DATE:20270201", "opens on");
        assertThat(anybody.get("/choices/2040-41.ics").statusCode()).isEqualTo(404);
    }

    private static String calendar(Visitor anybody) {
        return anybody.get("/choices/2027-28.ics").body().replace("\r\n ", "");
    }

    private void round(String when) throws Exception {
        ChoicesClock.set(when);
        rounds.stream()
                .filter(each -> each.name().equals("applications.reminders"))
                .findFirst()
                .orElseThrow()
                .work(clock.instant().atZone(clock.getZone()));
    }

    private List<String> mails(Resident family) {
        return sql.sql(
                        "select text from message where account = ? and subject = 'An application that you have not sent yet'")
                .param(family.who().id().value())
                .query(String.class)
                .list();
    }
}
