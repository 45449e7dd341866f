package org.openseat.letters.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Samples;
import org.openseat.letters.queue.Messages;
import org.openseat.letters.sheet.Letter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class LetterDeskTest {

    private static final Instant NOW = Instant.parse("2026-02-02T21:00:00Z");

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final UUID account = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();

    @Test
    void what_an_administrator_typed_stays_text() {
        var id = write(Samples.denial(caseId), "en");
        assertThat(desk.open(id).orElseThrow().html()).contains("&lt;b&gt;Please call&lt;/b&gt;");
    }

    @Test
    void a_letter_read_again_later_is_the_same_byte_for_byte() {
        var id = write(Samples.permit(caseId), "es");
        var kept = desk.ofCase(caseId).getFirst();
        var first = desk.pdf(id).orElseThrow();
        assertThat(desk.write(Samples.permit(caseId), reader("es"), NOW.plusSeconds(60)))
                .isEmpty();
        assertThat(desk.pdf(id)).hasValue(first);
        assertThat(desk.ofCase(caseId)).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letter set html = 'x'",
                "update letter set account = id",
                "delete from letter",
                "truncate letter"
            })
    void nobody_can_change_or_delete_a_letter(String attempt) {
        var id = write(Samples.receipt(caseId), "en");
        assertThatThrownBy(() -> sql.sql(attempt).update())
                .rootCause()
                .hasMessageContaining("permission denied for table letter");
        assertThat(desk.pdf(id)).isPresent();
    }

    @Test
    void a_case_has_one_letter_of_a_kind_for_each_occasion() {
        var moved = Samples.moved(caseId);
        assertThat(desk.write(moved, "2026-02-20", reader("en"), NOW)).isPresent();
        assertThat(desk.write(moved, "2026-02-20", reader("en"), NOW.plusSeconds(9)))
                .isEmpty();
        assertThat(desk.write(moved, "2026-02-21", reader("en"), NOW)).isPresent();
        assertThat(desk.ofCase(caseId)).hasSize(2);
        assertThat(messages.to(account)).hasSize(2);
    }

    @Test
    void a_letter_and_its_mail_are_there_together_or_not_at_all() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    desk.write(Samples.receipt(caseId), reader("en"), NOW);
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.ofCase(caseId)).isEmpty();
        assertThat(messages.to(account)).isEmpty();
        var id = write(Samples.receipt(caseId), "en");
        assertThat(messages.to(account)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("We have your request P-26-004217");
            assertThat(mail.text()).contains("/letters/" + id.value()).doesNotContain("Mateo");
        });
    }

    private LetterId write(Letter letter, String language) {
        return desk.write(letter, reader(language), NOW).orElseThrow();
    }

    private Reader reader(String language) {
        return new Reader(account, account + "@families.example", language);
    }
}
