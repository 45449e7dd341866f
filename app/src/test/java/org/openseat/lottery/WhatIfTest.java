package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.Said;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A question to a copy of a frozen draw, and nothing real that comes of it.
class WhatIfTest extends InALottery {

    private UUID run;
    private Visitor staff;

    @Autowired
    WhatIfTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void three_families_and_a_frozen_run() {
        sql.sql("delete from what_if").update();
        for (int i = 0; i < 3; i++) {
            var family = town.family();
            filed(family, town.child(family), LUMEN);
        }
        pointsFrozen();
        run = prepared().id();
        both(run, Act.FREEZE, Said.NOTHING);
        staff = town.integration().signedIn(port);
    }

    @Test
    void with_one_seat_two_of_three_have_none() {
        var page = asked(Map.of("pool", LUMEN + ".8", "seats", "1"));
        assertThat(staff.get(page).body()).contains("Nothing here is real", "Stop");
        round("lottery.whatIf");
        soon().untilAsserted(() -> assertThat(staff.get(page).body()).contains("Download as CSV"));
        assertThat(staff.get(page).body()).contains("3.0 (3 to 3)", "1.0 (1 to 1)", "-2.0", "Download as CSV");
        assertThat(staff.get(page + ".csv").body())
                .contains("# What if: nothing here is real. 2027-28 magnet, 50 draws", "*,0,3.00,3,3,1.00,1,1,-2.00");
        assertThat(sql.sql("select count(*) from run_result").query(Long.class).single())
                .as("nothing real")
                .isZero();
    }

    /// As another node has it in hand; then that node dies, and whoever takes it over stops.
    @Test
    void what_is_stopped_has_no_answer() {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into what_if (id, run, by, at, change, draws, state, lease)
                values (:id, :run, :by, :at, :change::jsonb, 50, 'RUNNING', now() + interval '5 minutes')""")
                .param("id", id)
                .param("run", run)
                .param("by", one.id().value())
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("change", "{\"percent\":0,\"pool\":\"\",\"seats\":0,\"shares\":\"AS_IS\",\"points\":true}")
                .update();
        var page = "/desk/what-if/" + id;
        staff.submit(page, page + "/stop", Map.of());
        assertThat(staff.get(page + ".csv").statusCode()).isEqualTo(404);
        sql.sql("update what_if set lease = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        round("lottery.whatIf");
        soon().untilAsserted(() ->
                assertThat(staff.get(page).body()).contains("Stopped").doesNotContain("Download as CSV"));
    }

    @Test
    void what_is_out_of_bounds_is_said_and_families_ask_nothing() {
        assertThat(ask(Map.of("draws", "1001")).body()).contains("Write a whole number from 1 to 1,000");
        assertThat(town.family().signedIn(port).get("/desk/what-if").statusCode())
                .isEqualTo(404);
    }

    private String asked(Map<String, String> change) {
        var page = location(ask(change));
        assertThat(page).startsWith("/desk/what-if/");
        return page;
    }

    private java.net.http.HttpResponse<String> ask(Map<String, String> change) {
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "run", run.toString(),
                "mechanism", "AS_IS",
                "percent", "0",
                "shares", "AS_IS",
                "points", "yes",
                "draws", "50"));
        fields.putAll(change);
        return staff.submit("/desk/what-if", "/desk/what-if", fields);
    }
}
