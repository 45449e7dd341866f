package org.openseat.rulebook.inter;

import java.time.LocalDate;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Which noes a family may take to the county board of education: only a final one, after the district's own appeal, or
/// none in time. (Education Code 46600.1(d), 46601; LACOE appeals page; R-INT-22, R-REV-2, R-APL-2)
///
/// Silence is a no, whoever is silent: an appeals committee past its day has exhausted the district's own appeal, and
/// asking for papers does not stop the law's days to decide. (Education Code 46600.2(a)(5), 46601(a))
///
/// Abandoned requests, revoked permits and refusals of incoming students whom the home district has not released are
/// never the county's. Nor is any decision on a permit within the district (BUL-5347 §V.B.10, R-APL-8).
public final class CountyAppealAllowed {
    public static final Clause CLAUSE = new Clause("Education Code", "46600.1(d), 46601");

    /// `lastDay` is the deadline of [InterClock#COUNTY_APPEAL], counted from the date on the district's final letter;
    /// of
    /// an appeal the committee's day to answer, of papers that were asked for the law's day to decide.
    public record Facts(InterOutcome outcome, LocalDate today, LocalDate lastDay) {}

    public record CountyMayBeAsked(LocalDate lastDay) implements Reason {}

    /// Lateness is for the county to weigh: it is good cause to reject, not a bar.
    public record CountyMayRejectAsLate(LocalDate lastDay) implements Reason {}

    public record SilenceIsDenial(LocalDate lastDay) implements Reason {}

    public record DistrictAppealComesFirst() implements Reason {}

    public record DistrictAppealIsOpen() implements Reason {}

    public record NoDenialYet() implements Reason {}

    public record AbandonedIsNoDenial() implements Reason {}

    public record WithdrawnIsNoDenial() implements Reason {}

    public record RevocationStaysInDistrict() implements Reason {}

    public record HomeDistrictMustReleaseFirst() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.outcome()) {
            case DENIED_ON_APPEAL, DEEMED_DENIED, REFERRED_TO_COUNTY -> inTime(facts);
            case DENIED -> new NotMet(new DistrictAppealComesFirst());
            case APPEAL_UNDECIDED -> silence(facts, new DistrictAppealIsOpen());
            case PAPERS_ASKED -> silence(facts, new NoDenialYet());
            case UNDECIDED, APPROVED -> new NotMet(new NoDenialYet());
            case ABANDONED -> new NotMet(new AbandonedIsNoDenial());
            case WITHDRAWN -> new NotMet(new WithdrawnIsNoDenial());
            case REVOKED, REVOKED_AFTER_REVIEW -> new NotMet(new RevocationStaysInDistrict());
            case DENIED_WITHOUT_RELEASE -> new NotMet(new HomeDistrictMustReleaseFirst());
        };
    }

    private static Ruling silence(Facts facts, Reason before) {
        return facts.today().isAfter(facts.lastDay())
                ? new Met(new SilenceIsDenial(facts.lastDay()))
                : new NotMet(before);
    }

    private static Ruling inTime(Facts facts) {
        return facts.today().isAfter(facts.lastDay())
                ? new Undetermined(new CountyMayRejectAsLate(facts.lastDay()))
                : new Met(new CountyMayBeAsked(facts.lastDay()));
    }

    private CountyAppealAllowed() {}
}
