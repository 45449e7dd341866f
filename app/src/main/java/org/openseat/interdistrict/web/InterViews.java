package org.openseat.interdistrict.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.papers.CaseAgain;
import org.openseat.interdistrict.InterCases;
import org.openseat.interdistrict.InterKind;
import org.openseat.interdistrict.InterRequest;
import org.openseat.permits.CaseLinks;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Answer;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Component;

/// Prepares the page of a request between districts for the person who reads it.
@Component
class InterViews implements CaseAgain {

    private final InterCases cases;
    private final List<CaseLinks> links;
    private final Languages languages;
    private final HttpServletRequest asked;

    InterViews(InterCases cases, List<CaseLinks> links, Languages languages, HttpServletRequest asked) {
        this.cases = cases;
        this.links = links;
        this.languages = languages;
        this.asked = asked;
    }

    Optional<CasePage> page(CaseId id, SignedIn who, ZonedDateTime now) {
        return page(id, who, now, false, null);
    }

    private Optional<CasePage> page(
            CaseId id, SignedIn who, ZonedDateTime now, boolean overtaken, @Nullable Finding refused) {
        return cases.open(id, who, now)
                .map(file -> new CasePage(
                        file, who.is(Role.DISTRICT), now.toLocalDate(), overtaken, refused, letters(id, who)));
    }

    private List<Action> letters(CaseId id, SignedIn who) {
        var language = languages.of(asked);
        return links.stream()
                .flatMap(link -> link.of(id.value(), who, language).stream())
                .toList();
    }

    /// After a button: the case, with what stood in the way if something did.
    Answer after(Optional<Outcome<InterRequest>> pressed, CaseId id, SignedIn who, ZonedDateTime now) {
        return pressed.map(each -> switch (each) {
                    case Outcome.Done _ -> Answer.go("/inter/" + id);
                    case Outcome.Overtaken _ -> overtaken(id, who, now);
                    case Outcome.Refused refused ->
                        page(id, who, now, false, refused.why())
                                .map(Answer::again)
                                .orElseGet(Answer::notFound);
                })
                .orElseGet(Answer::notFound);
    }

    @Override
    public String kind() {
        return InterKind.CODE;
    }

    @Override
    public Answer overtaken(CaseId id, SignedIn who, ZonedDateTime now) {
        return page(id, who, now, true, null).map(Answer::overtaken).orElseGet(Answer::notFound);
    }

    @Override
    public Answer noProblemChosen(CaseId id, SignedIn who, ZonedDateTime now) {
        return Answer.go("/inter/" + id);
    }
}
