package org.openseat.students.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.students.orders.ParentsApart.DESK;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.students.Students;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R-ACC-18: several guardians may have one child in their accounts; a court order keeps one of them out of everything.
@AppTest
class CourtOrderTest {

    @Autowired
    Students students;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    final int port;
    final ParentsApart parents;

    @Autowired
    CourtOrderTest(ApplicationContext app, @Value("${local.server.port}") int port) {
        this.port = port;
        parents = new ParentsApart(app, port);
    }

    /// A form sent back with its errors is kept for an hour under an address of its own.
    @Test
    void nor_does_a_page_that_was_kept_before_open_again() {
        var his = parents.father.signedIn(port);
        var page = "/children/" + parents.child + "/address";
        var form = new java.util.HashMap<String, String>();
        var csrf = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(his.get(page).body());
        assertThat(csrf.find()).isTrue();
        form.put("_csrf", csrf.group(1));
        var kept = location(his.sent(page, form));
        assertThat(kept).startsWith("/again/");
        assertThat(his.get(kept).statusCode()).isEqualTo(422);

        assertThat(location(parents.keepOut(parents.father))).isEqualTo(DESK);

        assertThat(his.get(kept).statusCode()).isEqualTo(303);
    }

    @Test
    void everything_of_the_child_is_closed_to_the_parent_the_order_is_about_and_open_to_the_other() {
        var now = ZonedDateTime.now(clock);
        var permit = parents.town.submit(parents.father, parents.town.packet(parents.father, parents.child, now), now);
        var his = parents.father.signedIn(port);
        var hers = parents.mother.signedIn(port);
        var permitDraft = location(submit(his, "/permits/new/" + parents.child));
        var interDraft = location(his.submit(
                "/inter/new/" + parents.child + "/incoming",
                "/inter/new/" + parents.child + "/incoming",
                Map.of("agreed", "yes")));
        var letter = location(his.get("/permits/" + permit.value() + "/receipt"));
        var paper = "/permits/" + permit.value() + "/papers/"
                + parents.town.papersOf(permit).getFirst().id().value();
        var shared = List.of(
                "/children/" + parents.child,
                "/permits/" + permit.value(),
                "/permits/" + permit.value() + "/deadline.ics",
                "/permits/" + permit.value() + "/withdraw",
                paper,
                letter,
                letter.replace(".pdf", ""));
        var own = List.of(
                "/children/" + parents.child + "/address",
                "/children/" + parents.child + "/remove",
                "/permits/new/" + parents.child,
                "/inter/new/" + parents.child,
                "/inter/new/" + parents.child + "/options",
                permitDraft,
                permitDraft + "/check",
                permitDraft + "/papers",
                interDraft,
                interDraft + "/check",
                interDraft + "/papers");
        assertThat(letter).endsWith(".pdf");
        assertThat(shared).allSatisfy(path -> {
            assertThat(his.get(path).statusCode()).as("his " + path).isEqualTo(200);
            assertThat(hers.get(path).statusCode()).as("hers " + path).isEqualTo(200);
        });
        assertThat(own)
                .allSatisfy(path ->
                        assertThat(his.get(path).statusCode()).as("his " + path).isIn(200, 303));

        assertThat(location(parents.keepOut(parents.father))).isEqualTo(DESK);

        assertThat(shared).allSatisfy(path -> {
            closed(his, path);
            assertThat(hers.get(path).statusCode()).as("hers " + path).isEqualTo(200);
        });
        assertThat(own).allSatisfy(path -> closed(his, path));
        closed(his, "/permits/" + permit.value() + "/receipt");
        assertThat(his.submit("/home", "/permits/" + permit.value() + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void he_is_told_in_neutral_words_whom_to_call() {
        var his = parents.father.signedIn(port);
        assertThat(his.get("/home").body()).contains("Tomás").doesNotContain("Some information is not shown here");

        parents.keepOut(parents.father);

        assertThat(his.get("/home").body())
                .contains("Some information is not shown here", "please call the permit office: ")
                .doesNotContain("Tomás", "court", "26-1187");
        assertThat(parents.mother.signedIn(port).get("/home").body())
                .contains("Tomás")
                .doesNotContain("Some information is not shown here");
    }

    @Test
    void the_door_without_sign_in_is_closed_too_because_he_may_know_the_number() {
        var now = ZonedDateTime.now(clock);
        var packet = parents.town.packet(parents.father, parents.child, now);
        parents.town.submit(parents.father, packet, now);
        var typed = Map.of(
                "first", "Tomás",
                "last", "Delgado",
                "birth.month", "3",
                "birth.day", "14",
                "birth.year", "2014",
                "number", packet.number().value());
        var visitor = new Visitor(port);
        var open = visitor.submit("/status", "/status", typed);
        assertThat(open.statusCode()).isEqualTo(303);
        assertThat(visitor.get(location(open)).statusCode()).isEqualTo(200);

        parents.keepOut(parents.father);

        assertThat(visitor.get(location(open)).statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port).submit("/status", "/status", typed).statusCode())
                .isEqualTo(422);
    }

    @Test
    void old_messages_about_the_child_are_closed_with_it() {
        var now = ZonedDateTime.now(clock);
        var permit = parents.town.submit(parents.father, parents.town.packet(parents.father, parents.child, now), now);
        assertThat(written(permit)).isEqualTo(parents.father.who().id().value());
        var his = parents.father.signedIn(port);
        var message = "/messages/"
                + sql.sql("select id from message where account = :father and case_id = :permit limit 1")
                        .param("father", parents.father.who().id().value())
                        .param("permit", permit.value())
                        .query(UUID.class)
                        .single();
        assertThat(his.get("/messages").body()).contains(message);
        assertThat(his.get(message).statusCode()).isEqualTo(200);

        parents.keepOut(parents.father);

        assertThat(his.get("/messages").body()).doesNotContain(message);
        closed(his, message);
    }

    @Test
    void news_goes_to_the_other_parent_and_without_one_to_nobody_at_home() {
        assertThat(students.told(parents.child, parents.father.who().id()))
                .contains(parents.father.who().id());

        parents.keepOut(parents.father);
        assertThat(students.told(parents.child, parents.father.who().id()))
                .contains(parents.mother.who().id());
        assertThat(students.guardians(parents.child))
                .containsExactly(parents.mother.who().id());

        parents.keepOut(parents.mother);
        assertThat(students.told(parents.child, parents.father.who().id())).isEmpty();
        assertThat(parents.office.get(DESK).body())
                .contains("No other parent or guardian has an account for this child.");
    }

    @Test
    void letters_after_the_order_are_mailed_to_the_other_parent() {
        parents.keepOut(parents.father);

        var now = ZonedDateTime.now(clock);
        var permit = parents.town.submit(parents.father, parents.town.packet(parents.father, parents.child, now), now);

        assertThat(written(permit)).isEqualTo(parents.mother.who().id().value());
        assertThat(sql.sql("select count(*) from message where account = :father")
                        .param("father", parents.father.who().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// Whose account the receipt is in; it is written a moment after the request.
    private UUID written(CaseId permit) {
        return soon(() -> sql.sql("select account from letter where case_id = :permit limit 1")
                .param("permit", permit.value())
                .query(UUID.class)
                .optional());
    }

    private static HttpResponse<String> submit(Visitor visitor, String page) {
        return visitor.submit(page, page, Map.of());
    }

    private static void closed(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).doesNotContain("Tomás");
    }
}
