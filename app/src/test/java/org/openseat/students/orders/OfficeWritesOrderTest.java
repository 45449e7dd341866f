package org.openseat.students.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.students.orders.ParentsApart.DESK;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openseat.AppTest;
import org.openseat.permits.Town;
import org.openseat.students.Pupil;
import org.openseat.students.Students;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office writes a court order in, lifts it, and adds the child for whoever else may see it. (R-ACC-18)
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class OfficeWritesOrderTest {

    @Autowired
    Students students;

    @Autowired
    JdbcClient sql;

    final ApplicationContext app;
    final int port;
    final ParentsApart parents;

    @Autowired
    OfficeWritesOrderTest(ApplicationContext app, @Value("${local.server.port}") int port) {
        this.app = app;
        this.port = port;
        parents = new ParentsApart(app, port);
    }

    @Test
    void lifting_the_order_gives_everything_back_and_keeps_what_happened() {
        parents.keepOut(parents.father);
        var order = parents.order();

        var without = parents.office.submit(DESK + "/" + order, DESK + "/" + order, Map.of());
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(students.of(parents.father.who().id())).isEmpty();

        assertThat(location(parents.office.submit(
                        DESK + "/" + order, DESK + "/" + order, Map.of("reason", "Order 26-2001 of December 1"))))
                .isEqualTo(DESK);
        assertThat(students.of(parents.father.who().id())).hasSize(1);
        assertThat(parents.office.get(DESK + "/" + order).statusCode()).isEqualTo(404);
        assertThat(sql.sql("select lift_reason from court_order where id = :id")
                        .param("id", order)
                        .query(String.class)
                        .single())
                .isEqualTo("Order 26-2001 of December 1");
        assertThat(location(parents.keepOut(parents.father))).isEqualTo(DESK);
        assertThat(students.of(parents.father.who().id())).isEmpty();
    }

    @Test
    void an_order_may_come_before_the_parent_has_added_the_child() {
        var stranger = parents.town.family();
        var page = DESK + "/for/" + stranger.who().id();
        assertThat(parents.office.get(page).body()).contains("There is no child in this account.");
        assertThat(parents.office
                        .submit(page, page, Map.of("find", "yes", "districtId", "000000"))
                        .body())
                .contains("There is no child with this student ID.");

        var pupil = Pupil.in(app, Town.KESTREL.value());
        var found = parents.office.submit(page, page, Map.of("find", "yes", "districtId", pupil.districtId()));
        assertThat(found.body()).contains("Mateo");
        assertThat(location(parents.office.submit(
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
        parents.keepOut(parents.father);
        var grandmother = parents.town.family();
        var page = DESK + "/" + parents.order();
        assertThat(parents.office
                        .submit(page, page + "/guardian", Map.of("email", parents.father.email()))
                        .body())
                .contains("A court order keeps this account from the child.");
        assertThat(parents.office
                        .submit(page, page + "/guardian", Map.of("email", ""))
                        .body())
                .contains("Type the email address of the account.");

        assertThat(location(parents.office.submit(page, page + "/guardian", Map.of("email", grandmother.email()))))
                .isEqualTo(DESK);
        assertThat(students.of(grandmother.who().id())).hasSize(1);
        assertThat(parents.mother
                        .signedIn(port)
                        .submit("/home", page + "/guardian", Map.of("email", parents.mother.email()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_written_in_without_a_child_a_case_and_a_reason_or_by_anybody_else() {
        var page = DESK + "/for/" + parents.father.who().id();
        var empty = parents.office.submit(page, page, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Choose the child.", "Type the case number of the court.", "Write what the order says.");
        assertThat(parents.office
                        .submit(DESK, DESK, Map.of("email", "nobody@people.example"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(parents.office.submit(DESK, DESK, Map.of("email", parents.father.email()))))
                .isEqualTo(page);
        assertThat(parents.office.get(DESK + "/for/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);

        assertThat(parents.mother.signedIn(port).get(page).statusCode()).isEqualTo(404);
        assertThat(parents.town.staff(Town.KESTREL).signedIn(port).get(DESK).statusCode())
                .isEqualTo(404);
        assertThat(students.of(parents.father.who().id())).hasSize(1);
    }

    @Test
    void the_log_names_numbers_and_nobody(CapturedOutput log) {
        parents.keepOut(parents.father);

        assertThat(log.getAll())
                .contains("Kept out by a court order")
                .doesNotContain("Tomás", parents.father.email(), "26-1187", "No contact until");
    }
}
