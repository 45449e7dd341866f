package org.openseat.interdistrict.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseLinks;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.ui.piece.Action;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from a case between districts to the packet for the county, once the county is next.
@Component
@Order(CountyLink.BEFORE_THE_LETTERS)
class CountyLink implements CaseLinks {

    static final int BEFORE_THE_LETTERS = 1;

    private final InterScope scope;
    private final Words words;
    private final Clock clock;

    CountyLink(InterScope scope, Words words, Clock clock) {
        this.clock = clock;
        this.scope = scope;
        this.words = words;
    }

    @Override
    public List<Action> of(UUID caseId, SignedIn reader, Language language) {
        return scope
                .find(new CaseId(caseId), reader)
                .filter(request -> AppealDesk.leadsToCounty(request, LocalDate.now(clock)))
                .map(request -> new Action(
                        words.say(language.code(), "interdistrict.county.page"), "/inter/" + caseId + "/county"))
                .stream()
                .toList();
    }
}
