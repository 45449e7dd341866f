package org.openseat.rulebook.inter;

import java.time.LocalDate;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// Which noes a family may take to the district's Appeals Committee, and until when. (LAUSD inter-district permit page,
/// R-APL-1)
///
/// A revocation cannot go to the county, but the committee may be asked (R-REV-2).
public final class DistrictAppealAllowed {
    public static final Clause CLAUSE = new Clause("LAUSD inter-district permit page", "Appeals Committee");

    /// `lastDay` is the deadline of [InterClock#DISTRICT_APPEAL], counted from the date on the letter.
    public record Facts(InterOutcome outcome, LocalDate received, LocalDate lastDay) {}

    public record InTimeForCommittee(LocalDate received, LocalDate lastDay) implements Reason {}

    public record TooLateForCommittee(LocalDate received, LocalDate lastDay) implements Reason {}

    public record NothingToAppeal() implements Reason {}

    public record CommitteeIsBusyWithIt() implements Reason {}

    public record CommitteeHasDecided() implements Reason {}

    public record CountyIsNext() implements Reason {}

    public record GivenUpIsNoDenial() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.outcome()) {
            case DENIED, DENIED_WITHOUT_RELEASE, REVOKED -> inTime(facts);
            case UNDECIDED, PAPERS_ASKED, APPROVED -> new NotMet(new NothingToAppeal());
            case APPEAL_UNDECIDED -> new NotMet(new CommitteeIsBusyWithIt());
            case DENIED_ON_APPEAL, REVOKED_AFTER_REVIEW -> new NotMet(new CommitteeHasDecided());
            case DEEMED_DENIED, REFERRED_TO_COUNTY -> new NotMet(new CountyIsNext());
            case ABANDONED, WITHDRAWN -> new NotMet(new GivenUpIsNoDenial());
        };
    }

    private static Ruling inTime(Facts facts) {
        return facts.received().isAfter(facts.lastDay())
                ? new NotMet(new TooLateForCommittee(facts.received(), facts.lastDay()))
                : new Met(new InTimeForCommittee(facts.received(), facts.lastDay()));
    }

    private DistrictAppealAllowed() {}
}
