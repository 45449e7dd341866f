package org.openseat.interdistrict.record;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.papers.PaperRules;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Component;

/// The papers of a request between districts: needed by its reason or asked for by the office, which reads them; when
/// nothing is missing any more, the request joins the queue. (R-INT-18)
@Component
public class InterPaperRules implements PaperRules {

    private final InterScope scope;
    private final InterPaperList papers;
    private final InterRecord record;
    private final CaseClocks clocks;

    InterPaperRules(InterScope scope, InterPaperList papers, InterRecord record, CaseClocks clocks) {
        this.scope = scope;
        this.papers = papers;
        this.record = record;
        this.clocks = clocks;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public Optional<Asked> asked(CaseId id, SignedIn family) {
        return scope.lockForFamily(id, family)
                .or(() -> counter(id, family))
                .map(request -> new Asked(request.filed().child(), welcome(request), papers.missing(request), null));
    }

    /// The permit office adds what a family hands over its counter. (R-INT-16)
    private Optional<InterRequest> counter(CaseId id, SignedIn staff) {
        return scope.lockForOffice(id, staff).filter(Open.class::isInstance);
    }

    /// What is missing, what may help, and a new one for each that was refused.
    public Set<Paper> welcome(InterRequest request) {
        if (!(request instanceof Open)) {
            return Set.of();
        }
        var welcome = EnumSet.of(Paper.SUPPORTING_PAPER);
        welcome.addAll(papers.needed(request.filed()));
        welcome.addAll(papers.missing(request));
        return welcome;
    }

    @Override
    public boolean reads(CaseId id, SignedIn who) {
        return scope.lockForOffice(id, who)
                .filter(UnderReview.class::isInstance)
                .isPresent();
    }

    @Override
    public void added(CaseId id, SignedIn by, ZonedDateTime now) {
        scope.lockForFamily(id, by).or(() -> counter(id, by)).ifPresent(request -> completed(request, by, now));
    }

    /// @param by nobody when the paper came by number, without signing in
    public void completed(InterRequest request, @Nullable SignedIn by, ZonedDateTime now) {
        if (request instanceof AtFamily waiting && papers.missing(request).isEmpty()) {
            var decide = InterHearing.decide(clocks, request.filed(), now.toLocalDate());
            record.moved(waiting.complete(now.toInstant(), decide), InterEvent.COMPLETE, by, now);
        }
    }
}
