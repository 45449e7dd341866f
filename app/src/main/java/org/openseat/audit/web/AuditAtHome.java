package org.openseat.audit.web;

import java.time.ZonedDateTime;
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

/// On a child's page: the ways to who has looked at what, and to a copy of everything.
@Component
@Order(20)
class AuditAtHome implements FamilyHomePart {

    private final Words words;

    AuditAtHome(Words words) {
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now) {
        return List.of();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }

    @Override
    public List<Action> toRead(Student child, Language language) {
        return List.of(
                new Action(words.say(language.code(), "audit.openings.link"), OpeningsPage.path(child)),
                new Action(
                        words.say(language.code(), "audit.copy.link"), "/children/" + child.id() + "/everything.zip"));
    }
}
