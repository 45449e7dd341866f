package org.openseat.interdistrict.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.CasePapers;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterPapers;
import org.springframework.stereotype.Component;

/// The papers of a request between districts: which are needed, which were sent, which are still missing.
@Component
public class InterPaperList {

    private final CasePapers papers;
    private final InterBases bases;

    InterPaperList(CasePapers papers, InterBases bases) {
        this.papers = papers;
        this.bases = bases;
    }

    public List<Document> of(CaseId id) {
        return papers.of(id);
    }

    /// The papers that nobody has accepted or refused yet.
    Set<Paper> unread(CaseId id) {
        return papers.unread(id);
    }

    /// What the family must hand in for its reason.
    public Set<Paper> needed(Filed filed) {
        return InterPapers.required(bases.of(filed, List.of()));
    }

    /// The facts for the rule that a packet must be whole.
    CompletePacket.Facts facts(Filed filed) {
        return papers.facts(filed.id(), needed(filed), true);
    }

    /// What is still missing: papers of the reason not given, and those the office asked for and did not get since.
    public Set<Paper> missing(InterRequest request) {
        var sent = of(request.filed().id());
        var missing = EnumSet.noneOf(Paper.class);
        missing.addAll(needed(request.filed()));
        missing.removeAll(CasePapers.given(sent));
        if (request instanceof InfoRequested waiting) {
            var asked = waiting.asked();
            var since = CasePapers.kinds(
                    sent,
                    d -> !(d.review() instanceof Review.Refused) && d.sentAt().isAfter(asked.at()));
            asked.papers().stream().filter(paper -> !since.contains(paper)).forEach(missing::add);
        }
        return missing;
    }
}
