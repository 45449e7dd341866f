package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolReachedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # magnet, independent charter, verdict, reason
            false,    false,               MET,     PermitCanLeadThere
            true,     false,               NOT_MET, MagnetTakesItsOwnApplications
            false,    true,                NOT_MET, CharterTakesItsOwnApplications
            """)
    void magnets_and_independent_charters_take_their_own_applications(
            boolean magnet, boolean charter, Verdict verdict, String reason) {
        var ruling = SchoolReached.judge(new SchoolReached.Facts(magnet, charter));
        assertThat(Verdict.of(ruling)).isEqualTo(verdict);
        assertThat(ruling.reasons().getFirst().getClass().getSimpleName()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Music MAGNET,             true
            Programa magnet de arte,  true
            Magnetism and light,      false
            Dual language,            false
            """)
    void a_magnet_program_is_known_by_its_name(String program, boolean magnet) {
        assertThat(SchoolReached.isMagnet(program)).isEqualTo(magnet);
    }
}
