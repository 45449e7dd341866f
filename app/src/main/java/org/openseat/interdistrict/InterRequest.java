package org.openseat.interdistrict;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterClock;

/// A family's request that a child leave for a school of another district or come into this one. (rules §5.4)
/// What cannot be done in a state is not a method; docs/states.md is drawn from here. At most one deadline runs
/// ([Running]). The names under which states are kept never change.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
public sealed interface InterRequest {

    Filed filed();

    /// Papers are missing; unless they come, the request counts as given up. (R-INT-19)
    record Incomplete(Filed filed, KeptDeadline<InterClock> deadline) implements AtFamily {}

    /// Complete, it waits for its turn. (R-INT-18)
    record InQueue(Filed filed, Instant complete, Consents yeses, KeptDeadline<InterClock> deadline)
            implements AtOffice, TakesRelease {

        public UnderReview takeOn(SignedStatement by) {
            return new UnderReview(filed, complete, by, yeses, deadline);
        }

        @Override
        public InQueue noteRelease(boolean yes) {
            return new InQueue(filed, complete, yeses.released(yes), deadline);
        }
    }

    /// Somebody of the permit office works on it.
    record UnderReview(
            Filed filed, Instant complete, SignedStatement by, Consents yeses, KeptDeadline<InterClock> deadline)
            implements AtOffice, TakesRelease {

        @Override
        public UnderReview noteRelease(boolean yes) {
            return new UnderReview(filed, complete, by, yeses.released(yes), deadline);
        }

        public InfoRequested ask(Asked asked, KeptDeadline<InterClock> abandon, LocalDate lawDay) {
            return new InfoRequested(filed, by, yeses, asked, abandon, lawDay);
        }

        /// Waiting for somebody else has its own clock.
        public AwaitingRelease awaitRelease(KeptDeadline<InterClock> answerBy) {
            return new AwaitingRelease(filed, complete, by, yeses.asked(), answerBy);
        }

        public AwaitingSchool awaitSchool() {
            return new AwaitingSchool(filed, complete, by, yeses, deadline);
        }

        public UnderReview handOver(SignedStatement to) {
            return new UnderReview(filed, complete, to, yeses, deadline);
        }

        public Approved approve(SignedStatement word) {
            return new Approved(filed, word);
        }

        public Denied deny(InterDenial denial, KeptDeadline<InterClock> appealBy) {
            return new Denied(filed, denial, yeses, appealBy);
        }
    }

    /// The office asked for more papers; `lawDay` is the law's last day to decide, which that does not put off.
    record InfoRequested(
            Filed filed,
            SignedStatement by,
            Consents yeses,
            Asked asked,
            KeptDeadline<InterClock> deadline,
            @Nullable LocalDate lawDay)
            implements AtFamily, TakesRelease, CountyNext {

        @Override
        public InfoRequested noteRelease(boolean yes) {
            return new InfoRequested(filed, by, yeses.released(yes), asked, deadline, lawDay);
        }
    }

    /// An incoming child's home district has not said yet whether it lets the child go. (R-INT-23)
    record AwaitingRelease(
            Filed filed, Instant complete, SignedStatement by, Consents yeses, KeptDeadline<InterClock> deadline)
            implements Running, Open {

        public UnderReview noteRelease(boolean yes, KeptDeadline<InterClock> decideBy) {
            return new UnderReview(filed, complete, by, yeses.released(yes), decideBy);
        }

        /// No answer in time: the office looks again.
        public UnderReview stopWaiting(KeptDeadline<InterClock> decideBy) {
            return new UnderReview(filed, complete, by, yeses, decideBy);
        }
    }

    /// This district's school has not said yet whether it takes an incoming child. (R-INT-23)
    record AwaitingSchool(
            Filed filed, Instant complete, SignedStatement by, Consents yeses, KeptDeadline<InterClock> deadline)
            implements AtOffice, TakesRelease {

        @Override
        public AwaitingSchool noteRelease(boolean yes) {
            return new AwaitingSchool(filed, complete, by, yeses.released(yes), deadline);
        }

        public UnderReview noteSchool(boolean yes) {
            return new UnderReview(filed, complete, by, yeses.accepted(yes), deadline);
        }
    }

    /// The office released the child, or issued the permit to come in.
    record Approved(Filed filed, SignedStatement word) implements InterRequest {

        public Revoked revoke(InterEnding ending, KeptDeadline<InterClock> appealBy) {
            return new Revoked(filed, word, ending, appealBy);
        }

        public Expired expire(LocalDate on) {
            return new Expired(filed, word, on);
        }
    }

    /// The office said no; the family may ask the district's Appeals Committee. (R-APL-1)
    record Denied(Filed filed, InterDenial denial, Consents yeses, KeptDeadline<InterClock> deadline)
            implements Contestable, Reopenable {}

    /// The law's time passed without an answer: it counts as a no, and the county is next. (R-INT-22)
    record DeemedDenied(Filed filed, LocalDate lastDay, Consents yeses, KeptDeadline<InterClock> deadline)
            implements CountyNext, Reopenable {}

    /// Submission in after the outgoing window: the family may go to the county. (R-INT-2)
    record ReferredToCounty(Filed filed, KeptDeadline<InterClock> deadline) implements CountyNext {}

    /// What was missing did not come in time. (R-INT-19)
    record Abandoned(Filed filed, LocalDate on) implements InterRequest {}

    /// The family took the request back. (R-INT-24)
    record Withdrawn(Filed filed, LocalDate on) implements InterRequest {}

    /// Nobody decided before the school year was over. (§5.1)
    record YearOver(Filed filed, LocalDate on) implements InterRequest {}

    /// The Appeals Committee looks at a no again. (R-APL-1)
    record DistrictAppeal(Contestable against, InterAppeal appeal, KeptDeadline<InterClock> deadline)
            implements CountyNext {

        @Override
        public Filed filed() {
            return against.filed();
        }

        public YearOver endYear(LocalDate on) {
            return new YearOver(filed(), on);
        }

        public Approved grantAppeal(SignedStatement word) {
            return new Approved(filed(), against instanceof Revoked revoked ? revoked.word() : word);
        }

        /// The committee's yes to an incoming student waits for the other two. (R-INT-23)
        public UnderReview sendBack(Denied no, KeptDeadline<InterClock> decideBy) {
            return no.reopen(no.denial().word(), no.yeses(), decideBy);
        }

        /// A revocation stays within the district; any other no may go on to the county. (R-REV-2)
        public FinalNo denyAppeal(SignedStatement word, KeptDeadline<InterClock> countyBy) {
            return switch (against) {
                case Denied denied -> new AppealDeniedFinal(denied, appeal, word, countyBy);
                case Revoked revoked -> new RevocationStands(revoked, appeal, word);
            };
        }
    }

    /// The district's last word was no; the county's clock runs. (R-APL-2)
    record AppealDeniedFinal(
            Denied against, InterAppeal appeal, SignedStatement word, KeptDeadline<InterClock> deadline)
            implements CountyNext, FinalNo {}

    /// The Appeals Committee upheld a revocation; no county hears it. (R-REV-2)
    record RevocationStands(Revoked against, InterAppeal appeal, SignedStatement word) implements FinalNo {}

    /// The family told us that it went to the county. (R-APL-3)
    record CountyAppeal(CountyNext from, LocalDate on, KeptDeadline<InterClock> deadline) implements Running {

        @Override
        public Filed filed() {
            return from.filed();
        }

        public Approved countyGrants(SignedStatement word) {
            return new Approved(filed(), word);
        }

        public CountyDenied countyDenies(LocalDate on) {
            return new CountyDenied(filed(), on);
        }
    }

    record CountyDenied(Filed filed, LocalDate on) implements InterRequest {}

    /// The office ended the permit on one of eight grounds. (R-REV-1)
    record Revoked(Filed filed, SignedStatement word, InterEnding ending, KeptDeadline<InterClock> deadline)
            implements Contestable {}

    /// The student has finished the school, and the permit with it. (R-INT-6)
    record Expired(Filed filed, SignedStatement word, LocalDate on) implements InterRequest {}

    record Asked(Set<Paper> papers, String message, Instant at) {
        public Asked {
            papers = Set.copyOf(papers);
        }
    }

    sealed interface Running extends InterRequest
            permits AtFamily, AtOffice, AwaitingRelease, Contestable, CountyNext, CountyAppeal {

        KeptDeadline<InterClock> deadline();
    }

    /// Nobody has decided yet; the family may still take it back.
    sealed interface Open extends InterRequest permits AtFamily, AtOffice, AwaitingRelease {

        /// What the two districts have said so far.
        default Consents yeses() {
            return Consents.NONE;
        }

        default Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(filed(), on);
        }

        default YearOver endYear(LocalDate on) {
            return new YearOver(filed(), on);
        }
    }

    /// The office waits for the family's papers.
    sealed interface AtFamily extends Running, Open {

        default InQueue complete(Instant at, KeptDeadline<InterClock> decideBy) {
            return new InQueue(filed(), at.truncatedTo(ChronoUnit.MICROS), yeses(), decideBy);
        }

        default Abandoned abandon(LocalDate on) {
            return new Abandoned(filed(), on);
        }
    }

    /// The district must answer by the law's last day.
    sealed interface AtOffice extends Running, Open {

        Instant complete();

        default DeemedDenied deemDenied(KeptDeadline<InterClock> countyBy) {
            return new DeemedDenied(filed(), deadline().date(), yeses(), countyBy);
        }
    }

    /// A no of the office that the Appeals Committee may hear.
    sealed interface Contestable extends Running permits Denied, Revoked {

        default DistrictAppeal appeal(InterAppeal appeal, KeptDeadline<InterClock> answerBy) {
            return new DistrictAppeal(this, appeal, answerBy);
        }
    }

    /// The way on leads to the county: at once, or when an answer is late.
    sealed interface CountyNext extends Running
            permits InfoRequested, DeemedDenied, ReferredToCounty, DistrictAppeal, AppealDeniedFinal {

        default CountyAppeal goToCounty(LocalDate on, KeptDeadline<InterClock> answerBy) {
            return new CountyAppeal(this, on, answerBy);
        }
    }

    sealed interface FinalNo extends InterRequest permits AppealDeniedFinal, RevocationStands {

        Contestable against();

        @Override
        default Filed filed() {
            return against().filed();
        }
    }

    /// The buttons a screen may show.
    default Set<InterStep> nextSteps() {
        return InterStep.of(this);
    }
}
