package org.openseat.interdistrict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Review;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.InterPapers;
import org.springframework.stereotype.Component;

/// The papers of a request between districts: which are needed, which were sent, which are still missing.
@Component
public class InterPaperList {

    private final DocumentDesk documents;
    private final InterBases bases;

    InterPaperList(DocumentDesk documents, InterBases bases) {
        this.documents = documents;
        this.bases = bases;
    }

    public List<Document> of(CaseId id) {
        return documents.of(id.packet());
    }

    /// What the family must hand in for its reason.
    public Set<Paper> needed(Filed filed) {
        return InterPapers.required(bases.of(filed, List.of()));
    }

    /// The facts for the rule that a packet must be whole. A refused paper counts as not given.
    CompletePacket.Facts facts(Filed filed) {
        var sent = of(filed.id());
        return new CompletePacket.Facts(needed(filed), given(sent), nameless(sent), true);
    }

    /// What is still missing: papers of the reason not given, and those the office asked for and did not get since.
    public Set<Paper> missing(InterRequest request) {
        var sent = of(request.filed().id());
        var missing = EnumSet.noneOf(Paper.class);
        missing.addAll(needed(request.filed()));
        missing.removeAll(given(sent));
        if (request instanceof InfoRequested waiting) {
            var asked = waiting.asked();
            var since = kinds(
                    sent,
                    d -> !(d.review() instanceof Review.Refused) && d.sentAt().isAfter(asked.at()));
            asked.papers().stream().filter(paper -> !since.contains(paper)).forEach(missing::add);
        }
        return missing;
    }

    private static Set<Paper> given(List<Document> sent) {
        return kinds(sent, d -> !(d.review() instanceof Review.Refused));
    }

    private static Set<Paper> nameless(List<Document> sent) {
        return kinds(
                sent,
                d -> d.review() instanceof Review.Refused refused
                        && refused.reason().equals(PaperProblem.NO_STUDENT.name()));
    }

    private static Set<Paper> kinds(List<Document> sent, Predicate<Document> which) {
        return sent.stream()
                .filter(which)
                .map(document -> Paper.valueOf(document.kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Paper.class)));
    }
}
