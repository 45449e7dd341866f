package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.ui.words.Words;

/// What is agreed to by signing says all that Attachment A does, the seven grounds included.
class TermsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, by mistake, false, reason, without excuse, rules, progress, dropped off
            es, por error, falsos, motivo, sin justificación, reglas, avanza, se recoge
            """)
    void the_terms_are_fourteen_and_the_last_names_the_seven_grounds(
            String language,
            String error,
            String falsified,
            String change,
            String truancy,
            String rules,
            String progress,
            String hours) {
        var words = new Words();
        assertThat(IntStream.rangeClosed(1, 15).mapToObj(n -> "permits.apply.sign.term." + n))
                .filteredOn(key -> words.has(language, key))
                .hasSize(14);
        assertThat(words.say(language, "permits.apply.sign.term.14"))
                .contains(error, falsified, change, truancy, rules, progress, hours);
    }
}
