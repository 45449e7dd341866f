package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.SeatFree.Facts;

class SeatFreeTest {

    /// More permits than seats happens: an appeal may be granted over a full grade.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # seats, permits, may approve,  may say there is no room
            ,        0,       UNDETERMINED, UNDETERMINED
            0,       0,       NOT_MET,      MET
            1,       0,       MET,          NOT_MET
            2,       1,       MET,          NOT_MET
            2,       2,       NOT_MET,      MET
            2,       3,       NOT_MET,      MET
            """)
    void a_seat_is_free_or_it_is_not(@Nullable Integer declared, int taken, Verdict approve, Verdict noRoom) {
        var facts = new Facts(declared, taken);
        assertThat(Verdict.of(SeatFree.judge(facts))).isEqualTo(approve);
        assertThat(Verdict.of(SeatFree.judge(facts, false))).isEqualTo(approve);
        assertThat(Verdict.of(SeatFree.judge(facts, true))).as("a renewal").isEqualTo(Verdict.MET);
        assertThat(Verdict.of(SeatFree.judgeNoRoom(facts))).isEqualTo(noRoom);
    }
}
