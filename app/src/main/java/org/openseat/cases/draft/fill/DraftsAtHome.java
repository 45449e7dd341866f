package org.openseat.cases.draft.fill;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.Drafts;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the family's home page: the requests that are not finished yet, or the way to begin one.
@Component
@Order(1)
class DraftsAtHome implements FamilyHomePart {

    private final List<DraftForm> forms;
    private final CaseKinds kinds;
    private final Drafts drafts;
    private final Words words;

    DraftsAtHome(List<DraftForm> forms, CaseKinds kinds, Drafts drafts, Words words) {
        this.forms = forms;
        this.kinds = kinds;
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now) {
        return forms.stream()
                .flatMap(form -> drafts.of(form.code(), child.id(), family).stream()
                        .map(draft -> new NextStep(
                                say(language, form.unfinished(kind(form).formWords(), draft.variant())),
                                say(language, "cases.draft.home"),
                                say(language, "cases.draft.home.you"),
                                null,
                                List.of(new Action(
                                        say(language, "cases.draft.home.continue"),
                                        "/" + kind(form).path() + "/apply/" + draft.id())))))
                .toList();
    }

    /// Nothing can be begun while every draft is.
    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return forms.stream()
                .filter(form -> drafts.of(form.code(), child.id(), family).size()
                        < form.variants().size())
                .map(form -> new Action(
                        say(language, kind(form).formWords() + ".begin"),
                        "/" + kind(form).path() + "/new/" + child.id()))
                .toList();
    }

    private CaseKind kind(DraftForm form) {
        return kinds.get(form.code());
    }

    private String say(Language language, String key) {
        return words.say(language.code(), key);
    }
}
