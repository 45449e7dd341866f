package org.openseat.cases.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openseat.cases.CaseId;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Review;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Component;

/// The papers that were sent for a request, and what was said of each.
@Component
public class CasePapers {

    private final DocumentDesk documents;

    CasePapers(DocumentDesk documents) {
        this.documents = documents;
    }

    public List<Document> of(CaseId id) {
        return documents.of(id.packet());
    }

    /// The facts for the rule that a packet must be whole. A refused paper counts as not given.
    public CompletePacket.Facts facts(CaseId id, Set<Paper> required, boolean signed) {
        var sent = of(id);
        return new CompletePacket.Facts(required, given(sent), nameless(sent), signed);
    }

    /// The kinds of paper that were given; a refused paper was not.
    public static Set<Paper> given(List<Document> sent) {
        return kinds(sent, d -> !(d.review() instanceof Review.Refused));
    }

    /// The papers that wait for somebody to read them.
    public Set<Paper> unread(CaseId id) {
        return kinds(of(id), d -> d.review() instanceof Review.Waiting);
    }

    private static Set<Paper> nameless(List<Document> sent) {
        return kinds(
                sent,
                d -> d.review() instanceof Review.Refused refused
                        && refused.reason().equals(PaperProblem.NO_STUDENT.name()));
    }

    public static Set<Paper> kinds(List<Document> sent, Predicate<Document> which) {
        return sent.stream()
                .filter(which)
                .map(document -> Paper.valueOf(document.kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Paper.class)));
    }
}
