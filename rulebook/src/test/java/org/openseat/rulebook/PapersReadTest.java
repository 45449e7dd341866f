package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersReadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | MET     | The school has read every paper.
            PAY_STUB                | NOT_MET | Still to be read: a recent pay stub.
            EMPLOYER_LETTER,PAY_STUB| NOT_MET | Still to be read: a recent pay stub and a letter
            """)
    void a_school_reads_every_paper_before_it_releases(String unread, Verdict verdict, String says) {
        var papers = Stream.of(unread.split(","))
                .filter(name -> !name.isEmpty())
                .map(Paper::valueOf)
                .collect(Collectors.toSet());
        var ruling = PapersRead.judge(new PapersRead.Facts(papers));
        assertThat(Verdict.of(ruling)).isEqualTo(verdict);
        assertThat(String.join(" ", Sentences.say(List.copyOf(ruling.reasons()), Locale.ENGLISH)))
                .contains(says);
    }
}
