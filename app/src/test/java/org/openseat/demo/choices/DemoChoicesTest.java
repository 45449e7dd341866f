package org.openseat.demo.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the demo's Choices years hold on their first day.
@DemoTest
class DemoChoicesTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-12-01T12:00-08:00[America/Los_Angeles]");

    @Autowired
    DemoChoices choices;

    @Autowired
    JdbcClient sql;

    @Test
    void every_story_ends_where_it_should() {
        choices.fill(300, NOW);
        assertThat(lines("select cycle || ' ' || state || ' ' || count(*) from application group by cycle, state"))
                .containsExactlyInAnyOrder(
                        "2026-27 Filed 9",
                        "2026-27 InCycle 42",
                        "2026-27 Lapsed 6",
                        "2026-27 Withdrawn 3",
                        "2027-28 Draft 24",
                        "2027-28 Filed 207",
                        "2027-28 Voided 3",
                        "2027-28 Withdrawn 6");
        assertThat(lines("select name || ' ' || closes from cycle_window_change where cycle = '2027-28'"))
                .containsExactlyInAnyOrder("ON_TIME 2026-12-06T17:00", "ZONE 2026-12-06T17:00");
        assertThat(lines("select cycle || coalesce(frozen::text, ' can be frozen') from points_run"))
                .containsExactly("2026-27 can be frozen");
        assertThat(lines("select state || ' ' || count(*) from points_correction group by state"))
                .doesNotContain("Asked")
                .hasSize(2);
        assertThat(lines("select c.program from application_choice c join application a on a.id = c.application"
                        + " where c.filed_at > a.submitted or a.submitted > '" + NOW.toOffsetDateTime() + "'"))
                .isEmpty();
        assertThat(lines("select a.id from application a where a.number is not null and not exists"
                        + " (select from case_event e where e.case_id = a.id and e.what = 'SUBMITTED')"))
                .isEmpty();
        assertThat(lines("select cycle || ' ' || state from verification_task group by cycle, state"))
                .containsExactlyInAnyOrder(
                        "2026-27 Confirmed",
                        "2026-27 NotConfirmed",
                        "2027-28 Asked",
                        "2027-28 Confirmed",
                        "2027-28 NotConfirmed");
        assertThat(lines("select distinct e.eligible::text from choice_eligibility e where e.judged is not null"))
                .containsExactlyInAnyOrder("true", "false");
    }

    private List<String> lines(String query) {
        return sql.sql(query).query((row, _) -> row.getString(1)).list();
    }
}
