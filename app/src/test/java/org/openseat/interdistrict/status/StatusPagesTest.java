package org.openseat.interdistrict.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.interdistrict.status.StatusDoor.HERE;
import static org.openseat.interdistrict.status.StatusDoor.claim;
import static org.openseat.interdistrict.status.StatusDoor.typed;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.interdistrict.InterTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Status without signing in, over HTTP, as families and strangers ask for it. (R-INT-14, R-INT-16)
@AppTest
class StatusPagesTest {

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    final StatusDoor door;

    @Autowired
    StatusPagesTest(ApplicationContext app, @Value("${local.server.port}") int port) {
        door = new StatusDoor(app, port);
    }

    @Test
    void C4_one_form_finds_a_request_whatever_its_direction() {
        var town = door.town;
        var ana = door.ana;
        var now = ZonedDateTime.now(clock);
        var in = door.submitted(town.incoming(ana, town.people.child(ana), InterTown.MILITARY, now), ana);
        var out = door.submitted(town.outgoing(ana, town.people.child(ana), InterTown.MILITARY, now), ana);
        var packet = town.people.packet(ana, town.people.child(ana), now);
        town.people.submit(ana, packet, now);
        for (var number : new String[] {
            in.number().value(), out.number().value(), packet.number().value()
        }) {
            var visitor = door.visitor();
            assertThat(location(claim(visitor, number.toLowerCase(Locale.ROOT).replace("-", " "))))
                    .isEqualTo(HERE);
            assertThat(visitor.get(HERE).body())
                    .contains(number, "What happens next")
                    .doesNotContain("Aduana", "555-0142", ana.email(), "1449 West Clover", "/permits/", "/inter/");
        }
    }

    @Test
    void a_visit_shows_where_a_request_stands_and_opens_nothing_else() {
        var filed = door.incomplete();
        var visitor = door.visiting(filed);
        assertThat(visitor.get(HERE).body()).contains("Papers missing", "Military orders");
        assertThat(location(visitor.get("/inter/" + filed.id()))).startsWith("/sign-in");
        assertThat(location(visitor.get("/home"))).startsWith("/sign-in");
        visitor.chooseLanguage("es");
        assertThat(visitor.get(HERE).body()).contains("En qué va su solicitud", "Faltan documentos");
    }

    @Test
    void a_guessed_number_and_a_wrong_name_get_the_very_same_page() {
        var filed = door.incomplete();
        var wrongName = door.visitor()
                .submit("/status", "/status", typed("Ana", filed.number().value()));
        var wrongNumber = door.visitor().submit("/status", "/status", typed("Ana", "9K3M-9QXR-2F5T-HW8N"));
        assertThat(wrongName.statusCode()).isEqualTo(wrongNumber.statusCode()).isEqualTo(422);
        assertThat(plain(wrongName, filed.number().value())).isEqualTo(plain(wrongNumber, "9K3M-9QXR-2F5T-HW8N"));
        assertThat(wrongName.headers().map().keySet())
                .isEqualTo(wrongNumber.headers().map().keySet());
        assertThat(wrongName.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("openseat_status");
    }

    /// The next person at the same browser goes back and finds no name, birth date or number.
    @Test
    void whoever_leaves_leaves_no_page_with_errors_behind() {
        var visitor = door.visitor();
        var form = new java.util.HashMap<>(typed("Ana", "9K3M-9QXR-2F5T-HW8N"));
        var csrf = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(visitor.get("/status").body());
        assertThat(csrf.find()).isTrue();
        form.put("_csrf", csrf.group(1));
        var kept = location(visitor.sent("/status", form));
        assertThat(visitor.get(kept).body()).contains("9K3M-9QXR-2F5T-HW8N");

        visitor.submit("/status", "/status/leave", Map.of());
        assertThat(visitor.get(kept).statusCode()).isEqualTo(303);
    }

    @Test
    void who_guesses_too_often_is_asked_to_wait() {
        var visitor = door.visitor();
        var number = door.incomplete().number().value();
        for (var n = 0; n < 5; n++) {
            visitor.submit("/status", "/status", typed("Ana", number));
        }
        var answer = visitor.submit("/status", "/status", typed("Tomás", number));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("too many tries", "Delgado");
    }

    @Test
    void a_visit_that_has_ended_is_over_whoever_replays_its_cookie() {
        var filed = door.incomplete();
        var visitor = door.visiting(filed);
        sql.sql("update status_visit set ends = now() - interval '1 second' where case_id = :id")
                .param("id", filed.id().value())
                .update();
        assertThat(location(visitor.get(HERE))).isEqualTo("/status?why=ended");
        assertThat(location(visitor.get(HERE + "/receipt"))).isEqualTo("/status?why=ended");
        assertThat(visitor.get(HERE + "/receipt.pdf").statusCode()).isEqualTo(404);
        var leaving = door.visiting(filed);
        var cookie = String.valueOf(leaving.cookie("openseat_status"));
        assertThat(location(leaving.submit(HERE, "/status/leave", Map.of()))).isEqualTo("/status");
        leaving.plant("openseat_status", cookie);
        assertThat(location(leaving.get(HERE))).isEqualTo("/status?why=ended");
        assertThat(location(door.visitor()
                        .with("Cookie", "openseat_status=" + UUID.randomUUID())
                        .get(HERE)))
                .isEqualTo("/status?why=ended");
    }

    @Test
    void the_way_there_is_on_the_front_page_and_in_every_mail() {
        var visitor = door.visitor();
        visitor.chooseLanguage("en");
        assertThat(visitor.get("/").body()).contains("href=\"/status\"");
        visitor.submit("/forgot", "/forgot", Map.of("email", door.ana.email()));
        soon().untilAsserted(() -> assertThat(sql.sql("select text || html from message where address = :to")
                        .param("to", door.ana.email())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("/status\"", "without signing in: http")));
    }

    private static String plain(HttpResponse<String> page, String number) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(number, "");
    }
}
