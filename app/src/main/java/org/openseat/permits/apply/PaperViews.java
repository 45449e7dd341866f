package org.openseat.permits.apply;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// Prepares the page of papers: each paper that is needed, and the files sent for it.
@Component
class PaperViews {

    static final Said NOTHING_CHOSEN = Said.of("cases.paper.none");

    static final Said NOT_NEEDED = Said.of("permits.apply.papers.notNeeded");
    static final Said NOT_THERE = Said.of("permits.apply.papers.before.gone");

    private final Application application;
    private final SentBefore before;

    PaperViews(Application application, SentBefore before) {
        this.application = application;
        this.before = before;
    }

    PapersPage page(Draft draft, List<Said> problems, ZonedDateTime now) {
        var sent = application.sent(draft);
        var welcome = application.welcome(draft);
        var asked = application.asked(draft);
        var served = before.serving(draft, asked, now);
        return new PapersPage(
                draft.id(),
                draft.child().name().full(),
                draft.path(),
                asked.stream()
                        .map(paper -> new PapersPage.Needed(
                                paper, welcome.contains(paper), files(sent, paper), of(served, paper)))
                        .toList(),
                problems,
                application.papersComplete(draft));
    }

    private static List<Document> files(List<Document> sent, Paper paper) {
        return sent.stream().filter(d -> d.kind().equals(paper.name())).toList();
    }

    private static List<SentBefore.Found> of(List<SentBefore.Found> before, Paper paper) {
        return before.stream()
                .filter(found -> found.paper().kind().equals(paper.name()))
                .toList();
    }

    /// One sentence for each file that could not be taken; the others are kept.
    static List<Said> problems(List<Added> added) {
        return added.stream()
                .flatMap(a -> a instanceof Added.NotTaken(String name, Said why) ? Stream.of(why) : Stream.empty())
                .toList();
    }
}
