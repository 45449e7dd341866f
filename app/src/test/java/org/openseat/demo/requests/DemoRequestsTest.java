package org.openseat.demo.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the desks of the demo hold on their first day.
@DemoTest
class DemoRequestsTest {

    @Autowired
    DemoRequests requests;

    @Autowired
    JdbcClient sql;

    @Test
    void every_story_ends_where_it_should() {
        requests.fill(56, ZonedDateTime.parse("2027-01-29T12:00-08:00[America/Los_Angeles]"));
        assertThat(states("PERMIT"))
                .containsExactlyInAnyOrder(
                        "AT_REQUESTED_SCHOOL 4",
                        "AT_RESIDENCE_SCHOOL 13",
                        "DENIED_BY_REQUESTED 2",
                        "DENIED_BY_RESIDENCE 2",
                        "FIRST_APPEAL 2",
                        "GRANTED 4",
                        "WITHDRAWN 1");
        assertThat(states("INTER"))
                .containsExactlyInAnyOrder(
                        "APPROVED 2",
                        "AWAITING_RELEASE 2",
                        "DENIED 2",
                        "DISTRICT_APPEAL 2",
                        "IN_QUEUE 8",
                        "INCOMPLETE 4",
                        "INFO_REQUESTED 2",
                        "REFERRED_TO_COUNTY 2",
                        "UNDER_REVIEW 2",
                        "WITHDRAWN 2");
    }

    private List<String> states(String kind) {
        return sql.sql(
                        "select state || ' ' || count(*) from case_file where kind = :kind group by state order by state")
                .param("kind", kind)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
