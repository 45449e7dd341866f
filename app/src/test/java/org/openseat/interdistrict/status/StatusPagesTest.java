package org.openseat.interdistrict.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterTown;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Status and upload without signing in, over HTTP, as families and strangers do it. (R-INT-14, R-INT-15, R-INT-16)
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class StatusPagesTest {

    private static final String HERE = "/status/request";

    @Autowired
    Clock clock;

    @Autowired
    DocumentDesk documents;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final InterTown town;
    Resident ana;

    @Autowired
    StatusPagesTest(ApplicationContext app) {
        town = InterTown.of(app);
    }

    @BeforeEach
    void a_family() {
        ana = town.people.family();
    }

    @Test
    void C4_one_form_finds_a_request_whatever_its_direction() {
        var now = ZonedDateTime.now(clock);
        var in = submitted(town.incoming(ana, town.people.child(ana), InterTown.MILITARY, now));
        var out = submitted(town.outgoing(ana, town.people.child(ana), InterTown.MILITARY, now));
        var packet = town.people.packet(ana, town.people.child(ana), now);
        town.people.submit(ana, packet, now);
        for (var number : new String[] {
            in.number().value(), out.number().value(), packet.number().value()
        }) {
            var visitor = visitor();
            assertThat(location(claim(visitor, number.toLowerCase(Locale.ROOT).replace("-", " "))))
                    .isEqualTo(HERE);
            assertThat(visitor.get(HERE).body())
                    .contains(number, "What happens next")
                    .doesNotContain("Aduana", "555-0142", ana.email(), "1449 West Clover", "/permits/", "/inter/");
        }
    }

    @Test
    void a_visit_shows_where_a_request_stands_and_opens_nothing_else() {
        var filed = incomplete();
        var visitor = visiting(filed);
        assertThat(visitor.get(HERE).body()).contains("Papers missing", "Military orders");
        assertThat(location(visitor.get("/inter/" + filed.id()))).startsWith("/sign-in");
        assertThat(location(visitor.get("/home"))).startsWith("/sign-in");
        visitor.chooseLanguage("es");
        assertThat(visitor.get(HERE).body()).contains("En qué va su solicitud", "Faltan documentos");
    }

    @Test
    void a_guessed_number_and_a_wrong_name_get_the_very_same_page() {
        var filed = incomplete();
        var wrongName = visitor()
                .submit("/status", "/status", typed("Ana", filed.number().value()));
        var wrongNumber = visitor().submit("/status", "/status", typed("Ana", "9K3M-9QXR-2F5T-HW8N"));
        assertThat(wrongName.statusCode()).isEqualTo(wrongNumber.statusCode()).isEqualTo(422);
        assertThat(plain(wrongName, filed.number().value())).isEqualTo(plain(wrongNumber, "9K3M-9QXR-2F5T-HW8N"));
        assertThat(wrongName.headers().map().keySet())
                .isEqualTo(wrongNumber.headers().map().keySet());
        assertThat(wrongName.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("openseat_status");
    }

    /// The next person at the same browser goes back and finds no name, birth date or number.
    @Test
    void whoever_leaves_leaves_no_page_with_errors_behind() {
        var visitor = visitor();
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
        var visitor = visitor();
        var number = incomplete().number().value();
        for (var n = 0; n < 5; n++) {
            visitor.submit("/status", "/status", typed("Ana", number));
        }
        var answer = visitor.submit("/status", "/status", typed("Tomás", number));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("too many tries", "Delgado");
    }

    @Test
    void papers_arrive_with_a_receipt_and_complete_the_request() throws Exception {
        var filed = incomplete();
        var visitor = visiting(filed);
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
        var family = ana.signedIn(port);
        assertThat(family.get("/inter/" + filed.id()).body()).contains("without signing in", "orders.pdf");
        var late = send(visitor, Paper.MILITARY_PROOF, "late.pdf", Town.pdf());
        assertThat(late.statusCode()).as("it waits for nothing").isIn(404, 422);
        assertThat(remove(visitor, sentDocument(filed)).statusCode())
                .as("the request rests on it")
                .isEqualTo(404);
    }

    @Test
    void the_receipt_on_paper_names_what_came() throws Exception {
        var visitor = visiting(incomplete());
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
        var filed = incomplete();
        town.with(filed, ana, Paper.SUPPORTING_PAPER);
        var familys = documents.of(filed.id().packet()).getFirst();
        var visitor = visiting(filed);
        send(visitor, Paper.SUPPORTING_PAPER, "mine.pdf", Town.pdf());
        var mine = sentDocument(filed, "mine.pdf");
        assertThat(visitor.get(HERE).body()).contains("mine.pdf").doesNotContain(familys.name());

        ana = town.people.family();
        var other = incomplete();
        town.with(other, ana, Paper.SUPPORTING_PAPER);
        var foreign = documents.of(other.id().packet()).getFirst();
        for (var not : new Document[] {familys, foreign}) {
            assertThat(remove(visitor, not).statusCode()).isEqualTo(404);
        }
        assertThat(documents.of(other.id().packet())).hasSize(1);
        assertThat(remove(visiting(filed), mine).statusCode())
                .as("another visit")
                .isEqualTo(404);
        assertThat(location(remove(visitor, mine))).isEqualTo(HERE);
        assertThat(documents.of(filed.id().packet())).containsExactly(familys);
    }

    @Test
    void a_file_that_is_too_large_gets_its_sentence_and_nothing_is_lost() {
        var filed = incomplete();
        var visitor = visiting(filed);
        var answer = send(visitor, Paper.MILITARY_PROOF, "large.pdf", new byte[(10 << 20) + 1]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("large.pdf", "larger than 10 MB");
        assertThat(documents.of(filed.id().packet())).isEmpty();
    }

    @Test
    void a_visit_that_has_ended_is_over_whoever_replays_its_cookie() {
        var filed = incomplete();
        var visitor = visiting(filed);
        sql.sql("update status_visit set ends = now() - interval '1 second' where case_id = :id")
                .param("id", filed.id().value())
                .update();
        assertThat(location(visitor.get(HERE))).isEqualTo("/status?why=ended");
        assertThat(location(visitor.get(HERE + "/receipt"))).isEqualTo("/status?why=ended");
        assertThat(visitor.get(HERE + "/receipt.pdf").statusCode()).isEqualTo(404);
        var leaving = visiting(filed);
        var cookie = String.valueOf(leaving.cookie("openseat_status"));
        assertThat(location(leaving.submit(HERE, "/status/leave", Map.of()))).isEqualTo("/status");
        leaving.plant("openseat_status", cookie);
        assertThat(location(leaving.get(HERE))).isEqualTo("/status?why=ended");
        assertThat(location(visitor()
                        .with("Cookie", "openseat_status=" + UUID.randomUUID())
                        .get(HERE)))
                .isEqualTo("/status?why=ended");
    }

    @Test
    void nothing_about_anybody_gets_into_the_log(CapturedOutput log) {
        var filed = incomplete();
        var visitor = visiting(filed);
        visitor()
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

    @Test
    void the_way_there_is_on_the_front_page_and_in_every_mail() {
        var visitor = visitor();
        visitor.chooseLanguage("en");
        assertThat(visitor.get("/").body()).contains("href=\"/status\"");
        visitor.submit("/forgot", "/forgot", Map.of("email", ana.email()));
        soon().untilAsserted(() -> assertThat(sql.sql("select text || html from message where address = :to")
                        .param("to", ana.email())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("/status\"", "without signing in: http")));
    }

    /// With a visit of its own for each file, one sender had all the places where files are looked into.
    @Test
    void all_visits_to_a_request_are_one_sender_and_what_is_not_wanted_is_not_looked_into() {
        var filed = incomplete();
        var before = senders();

        var unwanted = send(visiting(filed), Paper.PAY_STUB, "stub.pdf", Town.pdf());
        assertThat(unwanted.body()).contains("does not wait for this paper");
        assertThat(senders()).isEqualTo(before);

        send(visiting(filed), Paper.SUPPORTING_PAPER, "one.pdf", Town.pdf());
        send(visiting(filed), Paper.SUPPORTING_PAPER, "two.pdf", Town.pdf());
        assertThat(senders()).as("the request, and who visits it").isEqualTo(before + 2);
    }

    private int senders() {
        return sql.sql("select count(*) from upload_day").query(Integer.class).single();
    }

    private Filed incomplete() {
        return submitted(town.incoming(ana, town.people.child(ana), InterTown.MILITARY, ZonedDateTime.now(clock)));
    }

    private Filed submitted(Filed filed) {
        town.submitted(filed, ana, ZonedDateTime.now(clock));
        return filed;
    }

    private Visitor visiting(Filed filed) {
        var visitor = visitor();
        assertThat(location(claim(visitor, filed.number().value()))).isEqualTo(HERE);
        return visitor;
    }

    /// In a network of their own.
    private Visitor visitor() {
        return new Visitor(port)
                .with("X-Forwarded-For", "203.0.113." + new java.util.Random().nextInt(250) + ", 10.0.0.1");
    }

    private static HttpResponse<String> claim(Visitor visitor, String number) {
        return visitor.submit("/status", "/status", typed("Tomás", number));
    }

    private static Map<String, String> typed(String first, String number) {
        return new HashMap<>(Map.of(
                "first",
                first,
                "last",
                "Delgado",
                "birth.year",
                "2014",
                "birth.month",
                "3",
                "birth.day",
                "14",
                "number",
                number));
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

    private static String plain(HttpResponse<String> page, String number) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(number, "");
    }
}
