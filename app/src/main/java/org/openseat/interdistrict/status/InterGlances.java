package org.openseat.interdistrict.status;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.Voice;
import org.openseat.cases.status.Glance;
import org.openseat.cases.status.Glances;
import org.openseat.documents.Added;
import org.openseat.documents.DocumentId;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.page.InterView;
import org.openseat.rulebook.Paper;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says where a request between districts stands in the words of the family's own page.
@Component
class InterGlances implements Glances {

    private final VisitorDesk desk;
    private final Words words;

    InterGlances(VisitorDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String kind() {
        return "INTER";
    }

    @Override
    public Glance at(CaseId id, Language language, LocalDate today) {
        var view = new InterView(file(id, today), false, today);
        var voice = new Voice(words, language);
        return new Glance(view.head().number(), view.status(voice), view.next(voice));
    }

    @Override
    public Optional<Papers> papers(CaseId id, UUID visit, LocalDate today) {
        var papers = new VisitorPapers(file(id, today), visit);
        return Optional.of(new Papers(papers::pieces, papers.welcome(desk)));
    }

    @Override
    public Optional<List<Added>> add(CaseId id, Paper paper, List<Upload> uploads, UUID visit, ZonedDateTime now) {
        return desk.add(id, paper, uploads, visit, now);
    }

    @Override
    public boolean remove(CaseId id, DocumentId document, UUID visit, ZonedDateTime now) {
        return desk.remove(id, document, visit, now);
    }

    private InterCase file(CaseId id, LocalDate today) {
        return desk.look(id, today).orElseThrow();
    }
}
