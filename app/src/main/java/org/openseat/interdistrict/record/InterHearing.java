package org.openseat.interdistrict.record;

import java.time.LocalDate;
import java.util.Optional;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.days.CaseClocks;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.GradeRequested;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterPacket;
import org.openseat.rulebook.inter.InterPapersRead;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.MagnetsExcluded;
import org.openseat.rulebook.inter.OneRequestPerYear;
import org.openseat.rulebook.inter.RequestKind;
import org.openseat.rulebook.inter.TermsAccepted;
import org.openseat.rulebook.inter.YearUnderWay;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// Brings the facts of a request between districts together and lets the rulebook hear them.
@Component
public class InterHearing {

    private final Schools schools;
    private final InterRequests requests;
    private final InterPaperList papers;
    private final InterBases bases;
    private final CaseClocks clocks;

    InterHearing(Schools schools, InterRequests requests, InterPaperList papers, InterBases bases, CaseClocks clocks) {
        this.schools = schools;
        this.requests = requests;
        this.papers = papers;
        this.bases = bases;
        this.clocks = clocks;
    }

    /// What every rule says of the request today. Nobody gets to the form without having agreed to the terms.
    public Opinion opinion(Filed filed, Consents yeses, LocalDate today) {
        return new InterPacket(
                        window(filed),
                        once(filed),
                        new MagnetsExcluded.Facts(filed.direction(), magnet(filed)),
                        new GradeRequested.Facts(filed.grade(), filed.year()),
                        new TermsAccepted.Facts(true),
                        papers.facts(filed),
                        bases.of(filed, papers.of(filed.id())),
                        agreed(filed, yeses))
                .opinion(today, numbers(filed));
    }

    public static BothDistrictsAgree.Facts agreed(Filed filed, Consents yeses) {
        return new BothDistrictsAgree.Facts(filed.direction(), yeses.release().known(), yeses.accepted());
    }

    /// What stands against a yes today: nothing is granted for a year that is over.
    public static Optional<Finding> past(Filed filed, LocalDate today) {
        var ruling = YearUnderWay.judge(new YearUnderWay.Facts(filed.year(), today));
        return Optional.of(Finding.of(YearUnderWay.class, YearUnderWay.CLAUSE, ruling))
                .filter(finding -> finding.verdict() == Verdict.NOT_MET);
    }

    /// Every paper is accepted or refused before the office decides. (R-IDP-19)
    public Optional<Finding> unread(Filed filed) {
        var ruling = InterPapersRead.judge(new InterPapersRead.Facts(papers.unread(filed.id())));
        return Optional.of(Finding.of(InterPapersRead.class, InterPapersRead.CLAUSE, ruling))
                .filter(finding -> finding.verdict() == Verdict.NOT_MET);
    }

    /// What the rule of the reason says by itself.
    public Verdict criteria(Filed filed) {
        return InterPacket.criteria(bases.of(filed, papers.of(filed.id())), numbers(filed))
                .verdict();
    }

    public InterWindow.Facts window(Filed filed) {
        return new InterWindow.Facts(filed.direction(), filed.reason(), filed.received(), filed.year());
    }

    public Numbers numbers(Filed filed) {
        return clocks.numbers(filed.year());
    }

    /// By when the office decides: the law's clock runs from receipt, whatever was asked for meanwhile; what arrives
    /// after its last day gives the office a few days more and kills nothing. (Education Code 46600.2(a)(5)(A),
    /// R-INT-20, R-INT-21)
    public static KeptDeadline<InterClock> decide(CaseClocks clocks, Filed filed, LocalDate today) {
        var law = law(clocks, filed);
        return law.allows(today) ? law : clocks.start(InterClock.DECIDE_AFTER_WAIT, filed.year(), today);
    }

    /// The same when the home district has kept the office waiting: it has the few days in any case.
    public static KeptDeadline<InterClock> decideAfterWait(CaseClocks clocks, Filed filed, LocalDate today) {
        var law = law(clocks, filed);
        var after = clocks.start(InterClock.DECIDE_AFTER_WAIT, filed.year(), today);
        return law.date().isAfter(after.date()) ? law : after;
    }

    /// The law's last day to decide, counted from receipt. (Education Code 46600.2(a)(5))
    public static KeptDeadline<InterClock> law(CaseClocks clocks, Filed filed) {
        var received = filed.received();
        var year = filed.year();
        return clocks.start(
                year,
                received,
                (calendar, numbers) ->
                        RequestKind.of(received, year, calendar, numbers).decisionClock());
    }

    private OneRequestPerYear.Facts once(Filed filed) {
        var earlier = requests.others(filed).stream()
                .map(other -> new OneRequestPerYear.Earlier(
                        other.filed().direction(),
                        other.filed().year(),
                        other instanceof Withdrawn || other instanceof Abandoned))
                .toList();
        return new OneRequestPerYear.Facts(filed.direction(), filed.year(), earlier);
    }

    private boolean magnet(Filed filed) {
        return schools.find(filed.school())
                .filter(school -> school.kind() == School.Kind.MAGNET)
                .isPresent();
    }
}
