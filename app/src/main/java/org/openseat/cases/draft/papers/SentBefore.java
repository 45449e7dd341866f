package org.openseat.cases.draft.papers;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.PacketId;
import org.openseat.documents.Review;
import org.openseat.rulebook.Paper;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The papers a family has sent within a year for its other applications and requests: they need not be sent again.
@Repository
class SentBefore {

    /// Papers about a parent serve for every child; all others are about one child.
    private static final Set<Paper> OF_PARENTS = EnumSet.range(Paper.PAY_STUB, Paper.SECOND_STUDY_PROOF);

    private final JdbcClient sql;
    private final Students students;
    private final DocumentDesk documents;

    SentBefore(JdbcClient sql, Students students, DocumentDesk documents) {
        this.sql = sql;
        this.students = students;
        this.documents = documents;
    }

    /// A paper sent before, with the packet it is in and the child it was sent for.
    record Found(Document paper, PacketId packet, String child) {}

    private record Other(PacketId packet, StudentId child) {}

    /// What could serve this draft: of the kinds it needs, not refused, each content once, the newest first.
    List<Found> serving(Draft draft, Set<Paper> needed, ZonedDateTime now) {
        if (draft.onPaper()) {
            return List.of();
        }
        var seen = new HashSet<String>();
        documents.of(draft.id().packet()).forEach(paper -> seen.add(paper.kind() + paper.sha256()));
        return others(draft, now).stream()
                .flatMap(other -> found(draft, other, needed, now))
                .sorted((one, two) -> two.paper().sentAt().compareTo(one.paper().sentAt()))
                .filter(found -> seen.add(found.paper().kind() + found.paper().sha256()))
                .toList();
    }

    private Stream<Found> found(Draft draft, Other other, Set<Paper> needed, ZonedDateTime now) {
        var same = other.child().equals(draft.child().id());
        var serves = needed.stream()
                .filter(paper -> same || OF_PARENTS.contains(paper))
                .map(Paper::name)
                .toList();
        return students.find(other.child(), draft.family()).stream()
                .flatMap(child -> documents.of(other.packet()).stream()
                        .filter(paper -> paper.sentBy().equals(draft.family().value()))
                        .filter(paper ->
                                paper.sentAt().isAfter(now.minusYears(1).toInstant()))
                        .filter(paper -> !(paper.review() instanceof Review.Refused))
                        .filter(paper -> serves.contains(paper.kind()))
                        .map(paper ->
                                new Found(paper, other.packet(), child.name().called())));
    }

    private List<Other> others(Draft draft, ZonedDateTime now) {
        return sql.sql("""
                select id, student from case_draft where account = :family and id <> :draft
                union all
                select id, student from case_file where filed_by = :family and submitted > :since""")
                .param("family", draft.family().value())
                .param("draft", draft.id().value())
                .param("since", now.minusYears(1).toInstant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Other(
                        new PacketId(row.getObject("id", UUID.class)),
                        new StudentId(row.getObject("student", UUID.class))))
                .list();
    }
}
