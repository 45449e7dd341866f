package org.openseat.students.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.Pupil;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R-ACC-18: several guardians may have one child in their accounts; a court order keeps one of them out of everything.
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class CourtOrderTest {

    private static final String DESK = "/desk/court-orders";

    @Autowired
    Students students;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final ApplicationContext app;
    final Town town;
    Resident father;
    Resident mother;
    StudentId child;
    Visitor office;

    @Autowired
    CourtOrderTest(ApplicationContext app) {
        this.app = app;
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        father = town.family();
        mother = town.family();
        child = town.child(father);
        office = new Visitor(0);
    }

    @BeforeEach
    void both_parents_have_the_child_in_their_accounts() {
        sql.sql("insert into guardian_link (account, student, begun) values (:mother, :child, now())")
                .param("mother", mother.who().id().value())
                .param("child", child.value())
                .update();
        office = town.district().signedIn(port);
    }

    /// A form sent back with its errors is kept for an hour under an address of its own.
    @Test
    void nor_does_a_page_that_was_kept_before_open_again() {
        var his = father.signedIn(port);
        var page = "/children/" + child + "/address";
        var form = new java.util.HashMap<String, String>();
        var csrf = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(his.get(page).body());
        assertThat(csrf.find()).isTrue();
        form.put("_csrf", csrf.group(1));
        var kept = location(his.sent(page, form));
        assertThat(kept).startsWith("/again/");
        assertThat(his.get(kept).statusCode()).isEqualTo(422);

        assertThat(location(keepOut(father, child))).isEqualTo(DESK);

        assertThat(his.get(kept).statusCode()).isEqualTo(303);
    }

    @Test
    void everything_of_the_child_is_closed_to_the_parent_the_order_is_about_and_open_to_the_other() {
        var now = ZonedDateTime.now(clock);
        var permit = town.submit(father, town.packet(father, child, now), now);
        var his = father.signedIn(port);
        var hers = mother.signedIn(port);
        var permitDraft = location(submit(his, "/permits/new/" + child));
        var interDraft = location(his.submit(
                "/inter/new/" + child + "/incoming", "/inter/new/" + child + "/incoming", Map.of("agreed", "yes")));
        var letter = location(his.get("/permits/" + permit.value() + "/receipt"));
        var paper = "/permits/" + permit.value() + "/papers/"
                + town.papersOf(permit).getFirst().id().value();
        var shared = List.of(
                "/children/" + child,
                "/permits/" + permit.value(),
                "/permits/" + permit.value() + "/deadline.ics",
                "/permits/" + permit.value() + "/withdraw",
                paper,
                letter,
                letter.replace(".pdf", ""));
        var own = List.of(
                "/children/" + child + "/address",
                "/children/" + child + "/remove",
                "/permits/new/" + child,
                "/inter/new/" + child,
                "/inter/new/" + child + "/options",
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

        assertThat(location(keepOut(father, child))).isEqualTo(DESK);

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
        var his = father.signedIn(port);
        assertThat(his.get("/home").body()).contains("Tomás").doesNotContain("Some information is not shown here");

        keepOut(father, child);

        assertThat(his.get("/home").body())
                .contains("Some information is not shown here", "please call the permit office: ")
                .doesNotContain("Tomás", "court", "26-1187");
        assertThat(mother.signedIn(port).get("/home").body())
                .contains("Tomás")
                .doesNotContain("Some information is not shown here");
    }

    @Test
    void the_door_without_sign_in_is_closed_too_because_he_may_know_the_number() {
        var now = ZonedDateTime.now(clock);
        var packet = town.packet(father, child, now);
        town.submit(father, packet, now);
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

        keepOut(father, child);

        assertThat(visitor.get(location(open)).statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port).submit("/status", "/status", typed).statusCode())
                .isEqualTo(422);
    }

    @Test
    void old_messages_about_the_child_are_closed_with_it() {
        var now = ZonedDateTime.now(clock);
        var permit = town.submit(father, town.packet(father, child, now), now);
        assertThat(written(permit)).isEqualTo(father.who().id().value());
        var his = father.signedIn(port);
        var message = "/messages/"
                + sql.sql("select id from message where account = :father and case_id = :permit limit 1")
                        .param("father", father.who().id().value())
                        .param("permit", permit.value())
                        .query(UUID.class)
                        .single();
        assertThat(his.get("/messages").body()).contains(message);
        assertThat(his.get(message).statusCode()).isEqualTo(200);

        keepOut(father, child);

        assertThat(his.get("/messages").body()).doesNotContain(message);
        closed(his, message);
    }

    @Test
    void news_goes_to_the_other_parent_and_without_one_to_nobody_at_home() {
        assertThat(students.told(child, father.who().id()))
                .contains(father.who().id());

        keepOut(father, child);
        assertThat(students.told(child, father.who().id()))
                .contains(mother.who().id());
        assertThat(students.guardians(child)).containsExactly(mother.who().id());

        keepOut(mother, child);
        assertThat(students.told(child, father.who().id())).isEmpty();
        assertThat(office.get(DESK).body()).contains("No other parent or guardian has an account for this child.");
    }

    @Test
    void letters_after_the_order_are_mailed_to_the_other_parent() {
        keepOut(father, child);

        var now = ZonedDateTime.now(clock);
        var permit = town.submit(father, town.packet(father, child, now), now);

        assertThat(written(permit)).isEqualTo(mother.who().id().value());
        assertThat(sql.sql("select count(*) from message where account = :father")
                        .param("father", father.who().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lifting_the_order_gives_everything_back_and_keeps_what_happened() {
        keepOut(father, child);
        var order = order();

        var without = office.submit(DESK + "/" + order, DESK + "/" + order, Map.of());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(students.of(father.who().id())).isEmpty();

        assertThat(location(office.submit(
                        DESK + "/" + order, DESK + "/" + order, Map.of("reason", "Order 26-2001 of December 1"))))
                .isEqualTo(DESK);
        assertThat(students.of(father.who().id())).hasSize(1);
        assertThat(office.get(DESK + "/" + order).statusCode()).isEqualTo(404);
        assertThat(sql.sql("select lift_reason from court_order where id = :id")
                        .param("id", order)
                        .query(String.class)
                        .single())
                .isEqualTo("Order 26-2001 of December 1");
        assertThat(location(keepOut(father, child))).isEqualTo(DESK);
        assertThat(students.of(father.who().id())).isEmpty();
    }

    @Test
    void an_order_may_come_before_the_parent_has_added_the_child() {
        var stranger = town.family();
        var page = DESK + "/for/" + stranger.who().id();
        assertThat(office.get(page).body()).contains("There is no child in this account.");
        assertThat(office.submit(page, page, Map.of("find", "yes", "districtId", "000000"))
                        .body())
                .contains("There is no child with this student ID.");

        var pupil = Pupil.in(app, Town.KESTREL.value());
        var found = office.submit(page, page, Map.of("find", "yes", "districtId", pupil.districtId()));
        assertThat(found.body()).contains("Mateo");
        assertThat(location(office.submit(
                        found,
                        page,
                        Map.of(
                                "districtId",
                                pupil.districtId(),
                                "child",
                                pupil.id().toString(),
                                "reference",
                                "26-1187",
                                "reason",
                                "No contact"))))
                .isEqualTo(DESK);

        var hers = stranger.signedIn(port);
        var added = hers.submit("/children/add/district", "/children/add/district", pupil.typed());
        assertThat(added.statusCode()).isEqualTo(422);
        assertThat(added.body()).contains("We found no child").doesNotContain("Mateo");
    }

    @Test
    void the_office_adds_the_child_for_a_guardian_it_knows_and_never_for_the_one_kept_out() {
        keepOut(father, child);
        var grandmother = town.family();
        var page = DESK + "/" + order();
        assertThat(office.submit(page, page + "/guardian", Map.of("email", father.email()))
                        .body())
                .contains("A court order keeps this account from the child.");
        assertThat(office.submit(page, page + "/guardian", Map.of("email", "")).body())
                .contains("Type the email address of the account.");

        assertThat(location(office.submit(page, page + "/guardian", Map.of("email", grandmother.email()))))
                .isEqualTo(DESK);
        assertThat(students.of(grandmother.who().id())).hasSize(1);
        assertThat(mother.signedIn(port)
                        .submit("/home", page + "/guardian", Map.of("email", mother.email()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_written_in_without_a_child_a_case_and_a_reason_or_by_anybody_else() {
        var page = DESK + "/for/" + father.who().id();
        var empty = office.submit(page, page, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Choose the child.", "Type the case number of the court.", "Write what the order says.");
        assertThat(office.submit(DESK, DESK, Map.of("email", "nobody@people.example"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(office.submit(DESK, DESK, Map.of("email", father.email()))))
                .isEqualTo(page);
        assertThat(office.get(DESK + "/for/" + UUID.randomUUID()).statusCode()).isEqualTo(404);

        assertThat(mother.signedIn(port).get(page).statusCode()).isEqualTo(404);
        assertThat(town.staff(Town.KESTREL).signedIn(port).get(DESK).statusCode())
                .isEqualTo(404);
        assertThat(students.of(father.who().id())).hasSize(1);
    }

    @Test
    void the_log_names_numbers_and_nobody(CapturedOutput log) {
        keepOut(father, child);

        assertThat(log.getAll())
                .contains("Kept out by a court order")
                .doesNotContain("Tomás", father.email(), "26-1187", "No contact until");
    }

    private HttpResponse<String> keepOut(Resident guardian, StudentId from) {
        var page = DESK + "/for/" + guardian.who().id();
        return office.submit(
                page,
                page,
                Map.of("child", from.toString(), "reference", "26-1187", "reason", "No contact until June 30"));
    }

    private UUID order() {
        return sql.sql("select id from court_order where account = :father and lifted is null")
                .param("father", father.who().id().value())
                .query(UUID.class)
                .single();
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
