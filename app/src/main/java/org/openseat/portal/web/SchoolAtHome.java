package org.openseat.portal.web;

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

/// Under each child on the family's home page: the way to its life at school.
@Component
@Order(9)
class SchoolAtHome implements FamilyHomePart {

    private final Words words;

    SchoolAtHome(Words words) {
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
        return List.of(new Action(words.say(language.code(), "portal.link"), "/children/" + child.id() + "/school"));
    }
}
