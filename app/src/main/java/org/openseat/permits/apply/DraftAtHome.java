package org.openseat.permits.apply;

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

/// On the family's home page: the application that is not finished yet, or the way to begin one.
@Component
@Order(1)
class DraftAtHome implements FamilyHomePart {

    private final Drafts drafts;
    private final Words words;

    DraftAtHome(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, LocalDate today) {
        return drafts.of(child.id(), family).stream()
                .map(draft -> new NextStep(
                        say(language, "permits.next.draft"),
                        say(language, "permits.next.draft.text"),
                        say(language, "cases.you"),
                        null,
                        List.of(new Action(say(language, "permits.continue"), "/permits/apply/" + draft))))
                .toList();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return drafts.of(child.id(), family).isPresent()
                ? List.of()
                : List.of(new Action(say(language, "permits.begin"), "/permits/new/" + child.id()));
    }

    private String say(Language language, String key) {
        return words.say(language.code(), key);
    }
}
