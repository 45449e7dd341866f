package org.openseat.cases.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseLinks;
import org.openseat.cases.OfKind;
import org.openseat.ui.Answer;
import org.openseat.ui.Page;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Prepares the page of a case for the person who reads it.
@Component
public class CaseViews {

    private final ObjectProvider<KindPages<?>> kinds;
    private final List<CaseLinks> links;
    private final Words words;
    private final Languages languages;
    private final HttpServletRequest asked;

    /// Asked for late: the pages of a kind lead through its features, and some of those show a case again.
    CaseViews(
            ObjectProvider<KindPages<?>> kinds,
            List<CaseLinks> links,
            Words words,
            Languages languages,
            HttpServletRequest asked) {
        this.kinds = kinds;
        this.links = links;
        this.words = words;
        this.languages = languages;
        this.asked = asked;
    }

    public KindPages<?> of(CaseKind kind) {
        return of(kind.code());
    }

    private KindPages<?> of(String code) {
        return OfKind.of(code, kinds.stream()).orElseThrow();
    }

    /// The case for somebody who proved that they have its number.
    public CaseView look(String code, CaseId id, ZonedDateTime now) {
        return of(code).look(id, now);
    }

    /// In the language of who asks now.
    public Voice voice() {
        return new Voice(words, languages.of(asked));
    }

    /// Somebody was faster: the case as it now stands, with what this person wrote so that it is not lost.
    public Answer overtaken(CaseId id, SignedIn who, ZonedDateTime now, @Nullable String kept) {
        return answer(id, who, now, Notice.overtaken(voice(), kept), Answer::overtaken);
    }

    /// What was sent cannot be taken as it is: the case again, with what is wrong.
    public Answer again(CaseId id, SignedIn who, ZonedDateTime now, Notice notice) {
        return answer(id, who, now, notice, Answer::again);
    }

    /// The next-step card of a case for this reader.
    public Optional<NextStep> nextStep(CaseId id, SignedIn who, ZonedDateTime now) {
        return kinds.stream()
                .flatMap(pages -> pages.open(id, who, now).stream())
                .map(view -> view.next(voice()))
                .findFirst();
    }

    private Answer answer(CaseId id, SignedIn who, ZonedDateTime now, Notice notice, Function<Page, Answer> answered) {
        return kinds.stream()
                .flatMap(pages -> page(pages, id, who, now, List.of(notice)).stream())
                .findFirst()
                .map(answered)
                .orElseGet(Answer::notFound);
    }

    public <V extends CaseView> Optional<Page> page(
            KindPages<V> pages, CaseId id, SignedIn who, ZonedDateTime now, List<Notice> notices) {
        var voice = voice();
        return pages.open(id, who, now)
                .map(view -> new CasePage(
                        view,
                        Stream.concat(notices.stream(), pages.notices(view, voice).stream())
                                .toList(),
                        pages.cards(view, who, voice),
                        links.stream()
                                .flatMap(link -> link.of(id.value(), who, voice.language()).stream())
                                .toList()));
    }
}
