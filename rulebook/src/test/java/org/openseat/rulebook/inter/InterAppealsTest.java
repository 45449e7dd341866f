package org.openseat.rulebook.inter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.SampleNumbers;
import org.openseat.rulebook.Told;

/// What may be appealed where, from every outcome there is. (R-INT-22, R-REV-2, R-APL-1 to R-APL-7)
class InterAppealsTest {
    private static final LocalDate LAST = LocalDate.parse("2026-05-18");

    @ParameterizedTest
    @CsvSource(textBlock = """
            UNDECIDED,              NothingToAppeal,       NoDenialYet
            PAPERS_ASKED,           NothingToAppeal,       NoDenialYet
            APPROVED,               NothingToAppeal,       NoDenialYet
            DENIED,                 InTimeForCommittee,    DistrictAppealComesFirst
            DENIED_WITHOUT_RELEASE, InTimeForCommittee,    HomeDistrictMustReleaseFirst
            APPEAL_UNDECIDED,       CommitteeIsBusyWithIt, DistrictAppealIsOpen
            DENIED_ON_APPEAL,       CommitteeHasDecided,   CountyMayBeAsked
            DEEMED_DENIED,          CountyIsNext,          CountyMayBeAsked
            REFERRED_TO_COUNTY,     CountyIsNext,          CountyMayBeAsked
            ABANDONED,              GivenUpIsNoDenial,     AbandonedIsNoDenial
            WITHDRAWN,              GivenUpIsNoDenial,     WithdrawnIsNoDenial
            REVOKED,                InTimeForCommittee,    RevocationStaysInDistrict
            REVOKED_AFTER_REVIEW,   CommitteeHasDecided,   RevocationStaysInDistrict
            """)
    void each_outcome_has_its_way_on(InterOutcome outcome, String district, String county) {
        var first = DistrictAppealAllowed.judge(new DistrictAppealAllowed.Facts(outcome, LAST, LAST));
        assertThat(Told.of(first.reasons().getFirst()).code()).isEqualTo("DistrictAppealAllowed." + district);
        var second = CountyAppealAllowed.judge(new CountyAppealAllowed.Facts(outcome, LAST, LAST));
        assertThat(Told.of(second.reasons().getFirst()).code()).isEqualTo("CountyAppealAllowed." + county);
    }

    /// R-APL-2: lateness is good cause to reject, which is the county's to say.
    @Test
    void a_late_family_is_warned_and_not_stopped() {
        var late = new CountyAppealAllowed.Facts(InterOutcome.DENIED_ON_APPEAL, LAST.plusDays(1), LAST);
        assertThat(CountyAppealAllowed.judge(late).reasons())
                .containsExactly(new CountyAppealAllowed.CountyMayRejectAsLate(LAST));
    }

    /// Education Code 46600.2(a)(5), 46601(a): not on the last day itself.
    @ParameterizedTest
    @EnumSource(names = {"APPEAL_UNDECIDED", "PAPERS_ASKED"})
    void silence_past_its_last_day_opens_the_county(InterOutcome silent) {
        var over = new CountyAppealAllowed.Facts(silent, LAST.plusDays(1), LAST);
        assertThat(CountyAppealAllowed.judge(over))
                .isInstanceOfSatisfying(
                        Ruling.Met.class,
                        met -> assertThat(met.reasons())
                                .containsExactly(new CountyAppealAllowed.SilenceIsDenial(LAST)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  0,  PacketReady
            true,  10, PacketReady
            true,  11, TooManyPages
            false, 10, FinalLetterMissing
            """)
    void the_county_takes_ten_pages_of_support(boolean finalLetter, int pages, String expected) {
        var ruling = CountyPacket.judge(new CountyPacket.Facts(finalLetter, pages), SampleNumbers.usual());
        assertThat(ruling.reasons())
                .extracting(reason -> Told.of(reason).code())
                .containsExactly("CountyPacket." + expected);
    }

    @Test
    void how_many_pages_is_a_number() {
        var ruling =
                CountyPacket.judge(new CountyPacket.Facts(false, 6), SampleNumbers.with("inter.county.pages", "5"));
        assertThat(ruling.reasons())
                .containsExactly(new CountyPacket.FinalLetterMissing(), new CountyPacket.TooManyPages(6, 5));
    }

    @Test
    void the_county_of_the_district_that_refused_hears_it() {
        assertThat(CountyBoard.hearing(true, false)).isEqualTo(CountyBoard.OF_HOME_DISTRICT);
        assertThat(CountyBoard.hearing(false, true)).isEqualTo(CountyBoard.OF_OTHER_DISTRICT);
        assertThat(CountyBoard.hearing(true, true)).isEqualTo(CountyBoard.OF_HOME_DISTRICT);
        assertThatIllegalArgumentException().isThrownBy(() -> CountyBoard.hearing(false, false));
    }
}
