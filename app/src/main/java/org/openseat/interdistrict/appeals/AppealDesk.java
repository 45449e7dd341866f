package org.openseat.interdistrict.appeals;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterAppeal;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Contestable;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.CountyNext;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.record.InterHearing;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.CountyAppealAllowed;
import org.openseat.rulebook.inter.DistrictAppealAllowed;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.OthersDecideAppeal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Appeals against a no: the family asks the district's Appeals Committee, which answers here, then the county, whose
/// answer is written down by the permit office. (rules §5.7)
@Service
public class AppealDesk {

    private final InterScope scope;
    private final InterRecord record;
    private final CaseClocks clocks;
    private final Timeline timeline;

    AppealDesk(InterScope scope, InterRecord record, CaseClocks clocks, Timeline timeline) {
        this.timeline = timeline;
        this.scope = scope;
        this.record = record;
        this.clocks = clocks;
    }

    /// The family asks the Appeals Committee. (R-APL-1)
    @Transactional
    public Optional<Outcome<InterRequest>> appeal(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.family(id, by, Contestable.class, no -> appealed(no, why, by, now));
    }

    private Outcome<InterRequest> appealed(Contestable no, String why, SignedIn by, ZonedDateTime now) {
        var today = now.toLocalDate();
        var allowed = districtAppeal(no, today);
        if (allowed.verdict() == Verdict.NOT_MET) {
            return new Outcome.Refused<>(no, allowed);
        }
        var answer = clocks.start(InterClock.APPEAL_ANSWER_TARGET, no.filed().year(), today);
        return record.moved(
                no.appeal(new InterAppeal(by.id(), today, why), answer), InterEvent.APPEALED, by, now, Map.of(), why);
    }

    /// What the rules say to an appeal to the committee on this day.
    public static Finding districtAppeal(Contestable no, LocalDate received) {
        var ruling = DistrictAppealAllowed.judge(new DistrictAppealAllowed.Facts(
                InterOutcomes.of(no), received, no.deadline().date()));
        return Finding.of(DistrictAppealAllowed.class, DistrictAppealAllowed.CLAUSE, ruling);
    }

    /// What the rules say to going to the county on this day; local remedies come first. (R-APL-2, R-REV-2)
    public static Finding countyAppeal(InterRequest request, LocalDate today) {
        Ruling ruling = CountyAppealAllowed.judge(
                new CountyAppealAllowed.Facts(InterOutcomes.of(request), today, lastDay(request, today)));
        return Finding.of(CountyAppealAllowed.class, CountyAppealAllowed.CLAUSE, ruling);
    }

    private static LocalDate lastDay(InterRequest request, LocalDate today) {
        return switch (request) {
            case InterRequest.InfoRequested asked -> asked.lawDay() == null ? today : asked.lawDay();
            case InterRequest.Running running -> running.deadline().date();
            default -> today;
        };
    }

    /// Whether the county is where the family may be now, or goes next: while the district may still answer, only once
    /// it
    /// is late.
    public static boolean leadsToCounty(InterRequest request, LocalDate today) {
        return switch (request) {
            case CountyAppeal _ -> true;
            case DistrictAppeal _, InterRequest.InfoRequested _ -> late(request, today);
            default -> request instanceof CountyNext;
        };
    }

    /// Whether silence of the committee, or of an office that waits for papers, is a no by now.
    public static boolean late(InterRequest request, LocalDate today) {
        return (request instanceof DistrictAppeal || request instanceof InterRequest.InfoRequested)
                && countyAppeal(request, today).verdict() == Verdict.MET;
    }

    /// The family says that it went to the county. (R-APL-3)
    @Transactional
    public Optional<Outcome<InterRequest>> goToCounty(CaseId id, SignedIn by, ZonedDateTime now) {
        return scope.lockForFamily(id, by).map(found -> {
            var allowed = countyAppeal(found, now.toLocalDate());
            if (allowed.verdict() == Verdict.NOT_MET) {
                return new Outcome.Refused<>(found, allowed);
            }
            if (!(found instanceof CountyNext next)) {
                return new Outcome.Overtaken<>(found);
            }
            var answer = clocks.start(InterClock.COUNTY_ANSWER, next.filed().year(), now.toLocalDate());
            return record.moved(next.goToCounty(now.toLocalDate(), answer), InterEvent.TO_COUNTY, by, now);
        });
    }

    /// The committee allows the permit. To an incoming student it issues none that the home district has not released
    /// or
    /// the school does not take: its yes then goes to the office, which obtains what is missing. (R-INT-23)
    @Transactional
    public Optional<Outcome<InterRequest>> grant(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.committee(id, by, DistrictAppeal.class, appeal -> {
            var against = judge(id, by).or(() -> past(appeal, now.toLocalDate()));
            if (against.isPresent()) {
                return new Outcome.Refused<>(appeal, against.get());
            }
            if (appeal.against() instanceof Denied no && !bothAgree(no)) {
                var decide = InterHearing.decideAfterWait(clocks, no.filed(), now.toLocalDate());
                var back = appeal.sendBack(no, decide);
                return record.moved(back, InterEvent.APPEAL_GRANTED_WAITS, by, now, Map.of(), why);
            }
            var granted = appeal.grantAppeal(record.word(by, now, why));
            return record.moved(granted, InterEvent.APPEAL_GRANTED, by, now, Map.of(), why);
        });
    }

    private static boolean bothAgree(Denied no) {
        return BothDistrictsAgree.judge(InterHearing.agreed(no.filed(), no.yeses())) instanceof Ruling.Met;
    }

    /// What stands against this person deciding it: any no of theirs in this request, also one that was opened again.
    private Optional<Finding> judge(CaseId id, SignedIn by) {
        var saidNo = timeline.didAny(id, by, Set.of(InterEvent.DENIED, InterEvent.REVOKED));
        var ruling = OthersDecideAppeal.judge(new OthersDecideAppeal.Facts(saidNo));
        return Optional.of(Finding.of(OthersDecideAppeal.class, OthersDecideAppeal.CLAUSE, ruling))
                .filter(finding -> finding.verdict() == Verdict.NOT_MET);
    }

    /// A permit that was revoked lasts longer than the year it was asked for. (R-INT-6)
    private static Optional<Finding> past(DistrictAppeal appeal, LocalDate today) {
        return appeal.against() instanceof InterRequest.Revoked
                ? Optional.empty()
                : InterHearing.past(appeal.filed(), today);
    }

    /// The date on this letter starts the county's clock. (R-APL-2)
    @Transactional
    public Optional<Outcome<InterRequest>> deny(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.committee(id, by, DistrictAppeal.class, appeal -> {
            var against = judge(id, by);
            if (against.isPresent()) {
                return new Outcome.Refused<>(appeal, against.get());
            }
            var county = clocks.start(InterClock.COUNTY_APPEAL, appeal.filed().year(), now.toLocalDate());
            var no = appeal.denyAppeal(record.word(by, now, why), county);
            return record.moved(no, InterEvent.APPEAL_DENIED, by, now, Map.of(), why);
        });
    }

    /// What the county decided. (R-APL-5)
    @Transactional
    public Optional<Outcome<InterRequest>> county(CaseId id, boolean granted, SignedIn by, ZonedDateTime now) {
        return scope.office(
                id,
                by,
                CountyAppeal.class,
                appeal -> granted
                        ? record.moved(
                                appeal.countyGrants(record.word(by, now, null)), InterEvent.COUNTY_GRANTED, by, now)
                        : record.moved(appeal.countyDenies(now.toLocalDate()), InterEvent.COUNTY_DENIED, by, now));
    }
}
