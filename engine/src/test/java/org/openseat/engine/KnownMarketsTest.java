package org.openseat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that four other implementations found for the same markets (docs/performance.md).
class KnownMarketsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1000,   5,   20, 922,   8d7786896142f7e3, 922,   5a446b6f1831bee7
            10000,  10,  100, 9385,  160906b1d6169331, 9385,  457cf58749c153d3
            100000, 10, 1000, 97083, 699e53df89189ba1, 97033, 594616abc43ff608
            """)
    void the_known_assignment_comes_out_on_any_number_of_threads(
            int children, int choices, int programs, int plain, String plainHash, int balanced, String balancedHash) {
        var market = new MadeUpMarket(children, choices, programs);
        for (int threads = 1; threads <= 4; threads++) {
            expect(market.plain(), threads, plain, plainHash);
            expect(market.balanced(), threads, balanced, balancedHash);
        }
    }

    private static void expect(Market market, int threads, int seated, String fingerprint) {
        var assignment = Mechanism.DEFERRED.assign(market, Run.onThreads(threads));
        assertThat(assignment.seated()).isEqualTo(seated);
        assertThat(Fingerprint.of(assignment)).isEqualTo(fingerprint);
    }
}
