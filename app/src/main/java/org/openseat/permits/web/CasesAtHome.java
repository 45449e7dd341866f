package org.openseat.permits.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitRequest.Appealed;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: every permit of a child with what happens next, the most urgent first.
@Component
@Order(2)
class CasesAtHome implements FamilyHomePart {

    private final CaseFiles files;
    private final CaseViews views;
    private final Words words;

    CasesAtHome(CaseFiles files, CaseViews views, Words words) {
        this.files = files;
        this.views = views;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, LocalDate today) {
        return files.of(child.id(), family, today).stream()
                .sorted(Comparator.comparing(file -> urgency(file, today)))
                .map(file -> card(views.atHome(file, today), language))
                .toList();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }

    /// First what the family must do, then what others do, then what is over.
    private static int urgency(CaseFile file, LocalDate today) {
        return switch (file.request()) {
            case Undecided _ -> file.refusedPaper().isPresent() ? 0 : 2;
            case Contestable no -> no.deadline().allows(today) ? 1 : 4;
            case FirstAppealDenied no -> no.deadline().allows(today) ? 1 : 4;
            case Appealed _ -> 2;
            case Held _ -> 3;
            default -> 5;
        };
    }

    private NextStep card(CasePage page, Language language) {
        var step = new NextSteps(words, language, page).card();
        var see = new Action(words.say(language.code(), "permits.submitted.see"), page.path());
        return new NextStep(
                step.what(),
                step.text(),
                step.who(),
                step.due(),
                Stream.concat(step.actions().stream(), Stream.of(see)).toList());
    }
}
