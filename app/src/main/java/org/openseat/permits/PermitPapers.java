package org.openseat.permits;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.PacketId;
import org.openseat.documents.Review;
import org.openseat.rulebook.CompletePacket;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Component;

/// The papers of a permit request: which are needed, which were sent, what the school said of each.
@Component
public class PermitPapers {

    private final DocumentDesk documents;

    PermitPapers(DocumentDesk documents) {
        this.documents = documents;
    }

    public static PacketId packet(CaseId permit) {
        return new PacketId(permit.value());
    }

    /// The folder of what a school showed when it ended a permit, beside the family's.
    public static PacketId evidence(CaseId permit) {
        var name = "evidence of " + permit;
        return new PacketId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public List<Document> of(CaseId permit) {
        return documents.of(packet(permit));
    }

    /// The facts for the rule that a packet must be whole. A refused paper counts as not given.
    public CompletePacket.Facts facts(CaseId permit, Set<Paper> required, boolean signed) {
        var sent = of(permit);
        return new CompletePacket.Facts(
                required, kinds(sent, d -> !(d.review() instanceof Review.Refused)), nameless(sent), signed);
    }

    /// The papers that wait for somebody to read them.
    public Set<Paper> unread(CaseId permit) {
        return kinds(of(permit), d -> d.review() instanceof Review.Waiting);
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
