package org.openseat.cases.page.shown;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Voice;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: every case of a child with what happens next, the most urgent first.
@Component
@Order(2)
class CasesAtHome implements FamilyHomePart {

    private final List<KindPages<?>> kinds;
    private final Words words;

    CasesAtHome(List<KindPages<?>> kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now) {
        var voice = new Voice(words, language);
        return kinds.stream()
                .<CaseView>flatMap(pages -> pages.ofChild(child.id(), family, now).stream())
                .sorted(Comparator.comparing(CaseView::urgency))
                .map(view -> card(view, voice))
                .toList();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }

    private static NextStep card(CaseView view, Voice voice) {
        var step = view.next(voice);
        var see = new Action(voice.say("cases.see"), view.head().path());
        return new NextStep(
                step.what(),
                step.text(),
                step.who(),
                step.due(),
                Stream.concat(step.actions().stream(), Stream.of(see)).toList());
    }
}
