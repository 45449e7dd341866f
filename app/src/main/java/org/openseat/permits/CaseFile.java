package org.openseat.permits;

import java.util.List;
import java.util.Set;
import org.openseat.documents.Document;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.schools.School;

/// A permit request with everything that belongs to it, ready to be read.
public record CaseFile(
        PermitRequest request,
        School from,
        School to,
        Opinion opinion,
        Set<Paper> needed,
        List<Document> documents,
        List<Timeline.Entry> timeline) {

    public Packet packet() {
        return request.packet();
    }

    public String child() {
        return packet().answers().child().name();
    }
}
