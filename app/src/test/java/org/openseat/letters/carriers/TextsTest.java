package org.openseat.letters.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Contact;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Channel;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.letters.queue.Patience;
import org.openseat.start.Settings;
import org.openseat.ui.words.Words;
import org.springframework.beans.factory.annotation.Autowired;

/// Text messages to a real web server that speaks as a provider does.
@AppTest
class TextsTest {

    private static final Instant NOON = Instant.parse("2001-03-02T20:00:00Z");
    private static final String MOBILE = "+13105550123";

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    TextCarrier carrier;

    @Autowired
    Settings settings;

    private final AccountId account = AccountId.fresh();
    private final List<Map<String, String>> got = new CopyOnWriteArrayList<>();
    private final HttpServer provider;
    private final TextProvider texts;
    private int answer = 201;

    TextsTest() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/Messages.json", this::take);
        var port = provider.getAddress().getPort();
        texts = new HttpTexts(URI.create("http://AC1:p%40ss@127.0.0.1:" + port + "/Messages.json"), "+13105550100");
    }

    @BeforeEach
    void open() {
        while (carrier.carryOne((id, mobile, text) -> new TextProvider.Taken.Yes(), NOON.plus(Duration.ofDays(30)))) {}
        provider.start();
    }

    @AfterEach
    void close() {
        provider.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        var form = Stream.of(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        form.put("authorization", String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        got.add(form);
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @Test
    void a_text_goes_beside_the_mail_in_the_readers_language_with_the_link_and_nothing_of_the_child() {
        tell("es", true, "P-26-004217", NOON);
        carry(NOON);
        assertThat(got).singleElement().satisfies(form -> {
            assertThat(form)
                    .containsEntry("To", MOBILE)
                    .containsEntry("From", "+13105550100")
                    .containsEntry(
                            "authorization",
                            "Basic " + Base64.getEncoder().encodeToString("AC1:p@ss".getBytes(StandardCharsets.UTF_8)));
            assertThat(form.get("Body"))
                    .endsWith("Su solicitud P-26-004217 necesita documentos. " + settings.baseUrl() + "/letters/1");
        });
        assertThat(text().state()).isEqualTo(Message.State.SENT);
        assertThat(text().address()).isEqualTo(MOBILE);
    }

    @Test
    void whoever_wishes_for_no_texts_gets_none_though_we_know_the_number() {
        tell("en", false, "P-1", NOON);
        carry(NOON);
        assertThat(got).isEmpty();
        assertThat(messages.to(account.value())).extracting(Message::channel).containsExactly(Channel.MAIL);
    }

    @Test
    void a_receipt_asks_nothing_of_its_reader_and_has_no_text() {
        desk.tell(reader("en", true), Mail.of("r" + account, "letters.mail.receipt", "/letters/1", "P-1"), NOON);
        assertThat(messages.to(account.value())).extracting(Message::channel).containsExactly(Channel.MAIL);
    }

    @Test
    void line_breaks_do_not_get_into_a_text() {
        tell("en", true, "P-1\r\nFrom: spy", NOON);
        carry(NOON);
        assertThat(got.getFirst().get("Body")).contains("P-1 From: spy").doesNotContain("\n", "\r");
    }

    @Test
    void the_same_occasion_is_texted_once_and_the_next_round_sends_nothing_again() {
        tell("en", true, "P-1", NOON);
        tell("en", true, "P-1", NOON);
        carry(NOON);
        carry(NOON.plusSeconds(99));
        assertThat(got).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "201, SENT, 1",
        "202, SENT, 1",
        "400, BOUNCED, 1",
        "301, QUEUED, 1",
        "401, QUEUED, 1",
        "404, QUEUED, 1",
        "429, QUEUED, 1",
        "503, QUEUED, 1"
    })
    void what_the_provider_answers_decides(int status, Message.State state, int attempts) {
        answer = status;
        tell("en", true, "P-1", NOON);
        carry(NOON);
        assertThat(text().state()).isEqualTo(state);
        assertThat(text().attempts()).isEqualTo(attempts);
    }

    @Test
    void a_text_waits_while_the_provider_is_down_and_is_given_up_after_four_days() {
        answer = 503;
        tell("en", true, "P-1", NOON);
        carry(NOON);
        assertThat(text().nextTry()).isEqualTo(NOON.plusSeconds(30));
        answer = 201;
        carry(NOON.plusSeconds(29));
        assertThat(got).hasSize(1);
        carry(NOON.plusSeconds(30));
        assertThat(text().state()).isEqualTo(Message.State.SENT);
        assertThat(got).hasSize(2);

        provider.stop(0);
        desk.tell(reader("en", true), Mail.of("b" + account, "letters.mail.papers", "/letters/2", "P-2"), NOON);
        carry(NOON.plus(Duration.ofDays(5)));
        assertThat(text("P-2").state()).isEqualTo(Message.State.FAILED);
        assertThat(text("P-2").problem()).isEqualTo("ConnectException");
    }

    @Test
    void a_telephone_does_not_ring_at_night() {
        var zone = ZoneId.of("America/Los_Angeles");
        assertThat(Patience.byDay(Instant.parse("2026-03-03T07:59:00Z"), zone))
                .isEqualTo(Instant.parse("2026-03-03T16:00:00Z"));
        assertThat(Patience.byDay(Instant.parse("2026-03-03T12:00:00Z"), zone))
                .isEqualTo(Instant.parse("2026-03-03T16:00:00Z"));
        assertThat(Patience.byDay(NOON, zone)).isEqualTo(NOON);
    }

    @Test
    void every_text_is_short_and_asks_for_nothing_but_the_number_of_the_case() {
        var words = new Words();
        for (var language : words.languages()) {
            words.all(language.code()).forEach((key, said) -> {
                if (key.startsWith("letters.mail.") && key.endsWith(".sms")) {
                    assertThat(said).as(key).hasSizeLessThan(70).doesNotContain("{1}");
                }
            });
        }
    }

    private void tell(String language, boolean texts, String number, Instant now) {
        desk.tell(reader(language, texts), Mail.of("t" + account, "letters.mail.papers", "/letters/1", number), now);
    }

    private Reader reader(String language, boolean texts) {
        return Reader.of(new Contact(account, "Ana", account + "@families.example", language, MOBILE, texts));
    }

    private void carry(Instant now) {
        while (carrier.carryOne(texts, now)) {}
    }

    private Message text() {
        return text("");
    }

    private Message text(String containing) {
        return messages.to(account.value()).stream()
                .filter(message ->
                        message.channel() == Channel.TEXT && message.text().contains(containing))
                .findFirst()
                .orElseThrow();
    }
}
