package org.openseat.interdistrict.apply;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.days.CaseClocks;
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.Incomplete;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.ReferredToCounty;
import org.openseat.interdistrict.record.InterHearing;
import org.openseat.interdistrict.record.InterPaperList;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.MagnetsExcluded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family does with its request between districts: one method for each button.
///
/// Each answers nothing at all when the request is none of that person's business.
@Service
public class FamilyDesk {

    private final InterRequests requests;
    private final InterScope scope;
    private final InterHearing hearing;
    private final InterPaperList papers;
    private final InterRecord record;
    private final CaseClocks clocks;

    FamilyDesk(
            InterRequests requests,
            InterScope scope,
            InterHearing hearing,
            InterPaperList papers,
            InterRecord record,
            CaseClocks clocks) {
        this.requests = requests;
        this.scope = scope;
        this.hearing = hearing;
        this.papers = papers;
        this.record = record;
        this.clocks = clocks;
    }

    /// Takes in a signed request. The same one sent again, by whatever road, is the one already there. (R-INT-11)
    @Transactional
    public Submission<InterRequest> submit(Filed filed, SignedIn by, ZonedDateTime now) {
        var there = requests.find(filed.id());
        if (there.isPresent()) {
            return new Submission.Taken<>(there.get());
        }
        var opinion = hearing.opinion(filed, Consents.NONE, now.toLocalDate());
        var entry = InterWindow.entry(hearing.window(filed), hearing.numbers(filed));
        var refused = opinion.with(Verdict.NOT_MET).stream()
                .filter(finding -> entry == InterWindow.Entry.REFUSED && is(finding, InterWindow.class)
                        || is(finding, MagnetsExcluded.class))
                .findFirst();
        if (refused.isPresent()) {
            return new Submission.Refused<>(refused.get());
        }
        var request = first(filed, entry, now);
        if (!requests.add(request)) {
            return requests.standing(filed.student(), filed.year(), filed.direction())
                    .<Submission<InterRequest>>map(Submission.AlreadyOpen::new)
                    .orElseThrow();
        }
        record.submitted(filed, by, now);
        record.note(request, begun(request), null, now, Map.of(), null);
        return new Submission.Taken<>(request);
    }

    private static InterEvent begun(InterRequest request) {
        return switch (request) {
            case ReferredToCounty _ -> InterEvent.REFERRED;
            case InQueue _ -> InterEvent.COMPLETE;
            default -> InterEvent.ASKED;
        };
    }

    /// What the rules would say today, shown before the family signs.
    @Transactional(readOnly = true)
    public Opinion preview(Filed filed, LocalDate today) {
        return hearing.opinion(filed, Consents.NONE, today);
    }

    /// Whole, it joins the queue; with papers missing the 30 days run; late and outgoing, the county is next. (§5.4)
    private InterRequest first(Filed filed, InterWindow.Entry entry, ZonedDateTime now) {
        var today = now.toLocalDate();
        if (entry == InterWindow.Entry.REFERRED) {
            return new ReferredToCounty(filed, clocks.start(InterClock.COUNTY_APPEAL, filed.year(), today));
        }
        var incomplete = new Incomplete(filed, clocks.start(InterClock.ABANDON, filed.year(), today));
        return papers.missing(incomplete).isEmpty()
                ? incomplete.complete(now.toInstant(), InterHearing.decide(clocks, filed, today))
                : incomplete;
    }

    private static boolean is(Finding finding, Class<?> rule) {
        return finding.rule().equals(rule.getSimpleName());
    }

    /// The family takes the request back. (R-INT-24)
    @Transactional
    public Optional<Outcome<InterRequest>> withdraw(CaseId id, SignedIn by, ZonedDateTime now) {
        return scope.family(
                id,
                by,
                Open.class,
                open -> record.moved(open.withdraw(now.toLocalDate()), InterEvent.WITHDRAWN, by, now));
    }
}
