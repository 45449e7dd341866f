package org.openseat.interdistrict.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.interdistrict.InterCases;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: every request of a child between districts with what happens next.
@Component
@Order(4)
class InterCasesAtHome implements FamilyHomePart {

    private final InterCases cases;
    private final Words words;

    InterCasesAtHome(InterCases cases, Words words) {
        this.cases = cases;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, LocalDate today) {
        return cases.of(child.id(), family, today).stream()
                .map(file -> card(new CasePage(file, false, today, false, null, List.of()), language))
                .toList();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }

    private NextStep card(CasePage page, Language language) {
        var step = new InterNextSteps(words, language, page).card();
        var see = new Action(words.say(language.code(), "permits.submitted.see"), page.path());
        return new NextStep(
                step.what(),
                step.text(),
                step.who(),
                step.due(),
                Stream.concat(step.actions().stream(), Stream.of(see)).toList());
    }
}
