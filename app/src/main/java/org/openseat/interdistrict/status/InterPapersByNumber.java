package org.openseat.interdistrict.status;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.status.PapersByNumber;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Component;

/// The papers of a request between districts, for somebody who has its number.
@Component
class InterPapersByNumber implements PapersByNumber {

    private final VisitorDesk desk;

    InterPapersByNumber(VisitorDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public Papers papers(CaseId id, UUID visit, LocalDate today) {
        var papers = new VisitorPapers(desk.look(id, today).orElseThrow(), visit);
        return new Papers(papers::pieces, papers.welcome(desk));
    }

    @Override
    public Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, UUID visit, ZonedDateTime now) {
        return desk.add(id, paper, uploads, visit, now);
    }

    @Override
    public boolean remove(CaseId id, DocumentId document, UUID visit, ZonedDateTime now) {
        return desk.remove(id, document, visit, now);
    }
}
