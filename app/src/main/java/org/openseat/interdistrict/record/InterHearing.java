package org.openseat.interdistrict.record;

import java.time.LocalDate;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.days.CaseClocks;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.GradeRequested;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterPacket;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.MagnetsExcluded;
import org.openseat.rulebook.inter.OneRequestPerYear;
import org.openseat.rulebook.inter.RequestKind;
import org.openseat.rulebook.inter.TermsAccepted;
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
                        new BothDistrictsAgree.Facts(filed.direction(), yeses.released(), yeses.accepted()))
                .opinion(today, numbers(filed));
    }

    /// What the rule of the reason says by itself.
    public Verdict criteria(Filed filed) {
        return InterPacket.criteria(bases.of(filed, papers.of(filed.id())), numbers(filed))
                .verdict();
    }

    public InterWindow.Facts window(Filed filed) {
        return new InterWindow.Facts(
                filed.direction(), filed.reason(), filed.answers().signature().on(), filed.year());
    }

    public Numbers numbers(Filed filed) {
        return clocks.numbers(filed.year());
    }

    /// The law's clock for deciding a request that became complete on this day. (R-INT-20, R-INT-21)
    public static KeptDeadline<InterClock> decide(CaseClocks clocks, SchoolYear year, LocalDate complete) {
        return clocks.start(
                year,
                complete,
                (calendar, numbers) ->
                        RequestKind.of(complete, year, calendar, numbers).decisionClock());
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
