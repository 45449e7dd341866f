package org.openseat.interdistrict.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.interdistrict.status.StatusDoor.HERE;
import static org.openseat.interdistrict.status.StatusDoor.typed;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.interdistrict.Filed;
import org.openseat.permits.Town;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Papers sent without signing in, their receipt, and what may be taken back. (R-INT-15, R-INT-16)
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class PapersByNumberTest {

    @Autowired
    DocumentDesk documents;

    @Autowired
    JdbcClient sql;

    final int port;
    final StatusDoor door;

    @Autowired
    PapersByNumberTest(ApplicationContext app, @Value("${local.server.port}") int port) {
        this.port = port;
        door = new StatusDoor(app, port);
    }

    @Test
    void papers_arrive_with_a_receipt_and_complete_the_request() throws Exception {
        var filed = door.incomplete();
        var visitor = door.visiting(filed);
        var sent = send(visitor, Paper.MILITARY_PROOF, "orders.pdf", Town.pdf());
        assertThat(location(sent)).isEqualTo(HERE + "/receipt");
        assertThat(visitor.get(HERE + "/receipt").body())
                .contains(
                        "We have your papers",
                        "orders.pdf",
                        " KB",
                        filed.number().value());
        assertThat(visitor.get(HERE).body()).contains("Your place in line is");
        assertThat(visitor.get(HERE + "/receipt.pdf").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        var family = door.ana.signedIn(port);
        assertThat(family.get("/inter/" + filed.id()).body()).contains("without signing in", "orders.pdf");
        var late = send(visitor, Paper.MILITARY_PROOF, "late.pdf", Town.pdf());
        assertThat(late.statusCode()).as("it waits for nothing").isIn(404, 422);
        assertThat(remove(visitor, sentDocument(filed)).statusCode())
                .as("the request rests on it")
                .isEqualTo(404);
    }

    @Test
    void the_receipt_on_paper_names_what_came() throws Exception {
        var visitor = door.visiting(door.incomplete());
        send(visitor, Paper.SUPPORTING_PAPER, "talón.pdf", Town.pdf());
        var client = java.net.http.HttpClient.newHttpClient();
        var cookie = "openseat_status=" + visitor.cookie("openseat_status");
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + port + HERE + "/receipt.pdf"))
                .header("Cookie", cookie)
                .build();
        var bytes =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("talón.pdf", "Received", "KB");
        }
    }

    @Test
    void what_a_visit_sent_it_may_take_back_and_nothing_else() {
        var filed = door.incomplete();
        door.town.with(filed, door.ana, Paper.SUPPORTING_PAPER);
        var familys = documents.of(filed.id().packet()).getFirst();
        var visitor = door.visiting(filed);
        send(visitor, Paper.SUPPORTING_PAPER, "mine.pdf", Town.pdf());
        var mine = sentDocument(filed, "mine.pdf");
        assertThat(visitor.get(HERE).body()).contains("mine.pdf").doesNotContain(familys.name());

        var neighbor = door.town.people.family();
        var other = door.incomplete(neighbor);
        door.town.with(other, neighbor, Paper.SUPPORTING_PAPER);
        var foreign = documents.of(other.id().packet()).getFirst();
        for (var not : new Document[] {familys, foreign}) {
            assertThat(remove(visitor, not).statusCode()).isEqualTo(404);
        }
        assertThat(documents.of(other.id().packet())).hasSize(1);
        assertThat(remove(door.visiting(filed), mine).statusCode())
                .as("another visit")
                .isEqualTo(404);
        assertThat(location(remove(visitor, mine))).isEqualTo(HERE);
        assertThat(documents.of(filed.id().packet())).containsExactly(familys);
    }

    @Test
    void a_file_that_is_too_large_gets_its_sentence_and_nothing_is_lost() {
        var filed = door.incomplete();
        var visitor = door.visiting(filed);
        var answer = send(visitor, Paper.MILITARY_PROOF, "large.pdf", new byte[(10 << 20) + 1]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("large.pdf", "larger than 10 MB");
        assertThat(documents.of(filed.id().packet())).isEmpty();
    }

    @Test
    void nothing_about_anybody_gets_into_the_log(CapturedOutput log) {
        var filed = door.incomplete();
        var visitor = door.visiting(filed);
        door.visitor()
                .submit("/status", "/status", typed("Wrongfirst", filed.number().value()));
        send(
                visitor,
                Paper.MILITARY_PROOF,
                "orders-of-delgado.pdf",
                "no pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        send(visitor, Paper.MILITARY_PROOF, "orders-of-delgado.pdf", Town.pdf());
        assertThat(log.getAll())
                .doesNotContain(
                        "Delgado", "delgado", "Wrongfirst", filed.number().value(), "2014-03-14");
    }

    /// With a visit of its own for each file, one sender had all the places where files are looked into.
    @Test
    void all_visits_to_a_request_are_one_sender_and_what_is_not_wanted_is_not_looked_into() {
        var filed = door.incomplete();
        var before = senders();

        var unwanted = send(door.visiting(filed), Paper.PAY_STUB, "stub.pdf", Town.pdf());
        assertThat(unwanted.body()).contains("does not wait for this paper");
        assertThat(senders()).isEqualTo(before);

        send(door.visiting(filed), Paper.SUPPORTING_PAPER, "one.pdf", Town.pdf());
        send(door.visiting(filed), Paper.SUPPORTING_PAPER, "two.pdf", Town.pdf());
        assertThat(senders()).as("the request, and who visits it").isEqualTo(before + 2);
    }

    private int senders() {
        return sql.sql("select count(*) from upload_day").query(Integer.class).single();
    }

    private static HttpResponse<String> send(Visitor visitor, Paper paper, String name, byte[] content) {
        return visitor.upload(HERE, HERE + "/papers", Map.of("paper", paper.name()), name, content);
    }

    private static HttpResponse<String> remove(Visitor visitor, Document document) {
        return visitor.submit(HERE, HERE + "/papers/" + document.id().value() + "/remove", Map.of());
    }

    private Document sentDocument(Filed filed) {
        return documents.of(filed.id().packet()).getFirst();
    }

    private Document sentDocument(Filed filed, String name) {
        return documents.of(filed.id().packet()).stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
