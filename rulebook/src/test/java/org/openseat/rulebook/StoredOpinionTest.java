package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// An appeal reads the opinion as it was written, also after the rules have moved on.
class StoredOpinionTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void an_opinion_comes_back_from_json_as_it_was() {
        var reason = Told.of(new CompletePacket.PapersMissing(List.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER)));
        var finding = new Finding("CompletePacket", CompletePacket.CLAUSE, Verdict.NOT_MET, List.of(reason));
        var opinion = new Opinion(LocalDate.parse("2026-02-10"), "2026-27/5f0c1a9e", List.of(finding));
        assertThat(JSON.readValue(JSON.writeValueAsString(opinion), Opinion.class))
                .isEqualTo(opinion);
    }

    /// The text below is what databases hold: when this test fails, a change has made old opinions unreadable.
    @Test
    void an_opinion_written_before_is_still_read_and_said() {
        var stored = """
                {"heardOn": "2026-02-10", "numbers": "2026-27/5f0c1a9e", "findings": [
                  {"rule": "ParentEmployment", "clause": {"document": "BUL-5347", "place": "§III.A"}, "verdict": "MET",
                   "reasons": [{"code": "ParentEmployment.ParentWorksInArea", "facts": {"address": "1 Pier Street"}}]}]}
                """;
        var opinion = JSON.readValue(stored, Opinion.class);
        assertThat(opinion.verdict()).isEqualTo(Verdict.MET);
        var reason = opinion.findings().getFirst().reasons().getFirst();
        assertThat(Sentences.say(reason, Locale.ENGLISH)).contains("1 Pier Street");
        assertThat(Sentences.say(reason, Locale.of("es"))).contains("1 Pier Street");
    }
}
