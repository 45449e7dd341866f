package org.openseat.interdistrict.apply;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: the requests between districts that are not finished yet, and the way to begin one.
@Component
@Order(3)
class InterDraftAtHome implements FamilyHomePart {

    private final InterDrafts drafts;
    private final Words words;

    InterDraftAtHome(InterDrafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, LocalDate today) {
        return drafts.of(child.id(), family).stream()
                .map(draft -> new NextStep(
                        say(language, "interdistrict.draft." + draft.direction()),
                        say(language, "permits.next.draft.text"),
                        say(language, "cases.you"),
                        null,
                        List.of(new Action(say(language, "permits.continue"), "/inter/apply/" + draft.id()))))
                .toList();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of(new Action(say(language, "interdistrict.begin"), "/inter/new/" + child.id()));
    }

    private String say(Language language, String key) {
        return words.say(language.code(), key);
    }
}
