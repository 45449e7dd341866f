package org.openseat.audit.everything;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.audit.openings.Opening;
import org.openseat.audit.openings.Openings;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.rulebook.Paper;
import org.openseat.students.Student;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers everything about a child for somebody who may act for it: each request as that person may open it, so
/// that a court order holds here as on every page. (R-ACC-18)
@Service
class Everything {

    /// More openings than anybody has; a copy is no place to leave some out.
    private static final int ALL = 100_000;

    private final CopyTables tables;
    private final CaseKinds kinds;
    private final CaseViews views;
    private final DocumentDesk documents;
    private final LetterDesk letters;
    private final Openings openings;

    Everything(
            CopyTables tables,
            CaseKinds kinds,
            CaseViews views,
            DocumentDesk documents,
            LetterDesk letters,
            Openings openings) {
        this.tables = tables;
        this.kinds = kinds;
        this.views = views;
        this.documents = documents;
        this.letters = letters;
        this.openings = openings;
    }

    /// What there is.
    ///
    /// @param facts the child as the district knows it, as JSON
    /// @param drafts what was begun and not sent, as JSON
    record Copy(Student child, String facts, List<CopiedCase> cases, List<String> drafts, List<Opening> openings) {}

    @Transactional(readOnly = true)
    public Copy of(Student child, SignedIn family, ZonedDateTime now) {
        return new Copy(
                child,
                tables.child(child.id()),
                tables.cases(child.id()).stream()
                        .flatMap(id -> copied(id, family, now).stream())
                        .toList(),
                tables.drafts(child.id(), family.id()),
                openings.of(child.id(), family.id(), ALL));
    }

    private Optional<CopiedCase> copied(CaseId id, SignedIn family, ZonedDateTime now) {
        return kinds.of(id).flatMap(kind -> view(kind, id, family, now)).map(view -> copied(id, view, family));
    }

    private Optional<? extends CaseView> view(CaseKind kind, CaseId id, SignedIn family, ZonedDateTime now) {
        return views.of(kind).open(id, family, now);
    }

    private CopiedCase copied(CaseId id, CaseView view, SignedIn family) {
        var voice = views.voice();
        var number = view.head().number().toString();
        var whose = tables.whose(id, family.id());
        var papers = papers(id);
        var sent = letters.ofCase(id.value());
        return new CopiedCase(
                number,
                view.title(voice),
                view.status(voice).label(),
                timeline(view, voice),
                paperPlaces(papers.stream().filter(whose::paper).toList(), number),
                letterPlaces(whose.letters() ? sent : List.of(), number),
                tables.facts(id, family.id()),
                tables.messages(id, family.id()),
                Stream.concat(
                                papers.stream()
                                        .filter(paper -> !whose.paper(paper))
                                        .map(paper -> PaperPieces.name(voice, Paper.valueOf(paper.kind()))),
                                whose.letters() ? Stream.of() : sent.stream().map(letter -> name(letter, voice)))
                        .toList());
    }

    private static List<CopiedCase.Entry> timeline(CaseView view, Voice voice) {
        return view.timeline().stream()
                .filter(entry -> !entry.what().forStaffOnly())
                .map(entry ->
                        new CopiedCase.Entry(entry.at(), entry.who(), view.what(entry, voice), view.why(entry, voice)))
                .toList();
    }

    private static String name(KeptLetter letter, Voice voice) {
        return voice.say(letter.titled()) + ", " + voice.shortDate(letter.date());
    }

    /// Those that the virus check has let pass.
    private List<Document> papers(CaseId id) {
        return tables.packets(id).stream()
                .flatMap(packet -> documents.of(packet).stream())
                .filter(Document::openable)
                .toList();
    }

    private static Map<String, Document> paperPlaces(List<Document> papers, String number) {
        var places = new LinkedHashMap<String, Document>();
        papers.forEach(paper -> places.put(place(number, "papers", places.size(), paper.name()), paper));
        return places;
    }

    private static Map<String, KeptLetter> letterPlaces(List<KeptLetter> letters, String number) {
        var places = new LinkedHashMap<String, KeptLetter>();
        letters.forEach(letter -> places.put(place(number, "letters", places.size(), letter.date() + ".pdf"), letter));
        return places;
    }

    /// A name that every computer can unpack.
    private static String place(String number, String what, int count, String name) {
        return "requests/%s/%s/%02d-%s".formatted(number, what, count + 1, name.replaceAll("[^\\p{L}\\p{N}._-]+", "_"));
    }
}
