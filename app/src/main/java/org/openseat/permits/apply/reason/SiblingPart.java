package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.district.Grade;
import org.openseat.permits.Particulars.Sibling;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.YearPart;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The brother or sister who goes to the school asked for.
@Component
@Order(5)
class SiblingPart implements PermitPart<Sibling> {

    private final Wanted wanted;

    SiblingPart(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "sibling";
    }

    @Override
    public boolean asked(Draft draft) {
        return wanted.is(draft, PermitType.SIBLING);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (wanted.before(draft) instanceof Sibling(String name, String _)) {
            form.values().put("name", name);
        }
        return form;
    }

    @Override
    public Said title(Draft draft) {
        return Said.of(form() + ".title", wanted.school(draft));
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(new Question.Line("name", "text", false, "off"), YearPart.grades("grade"));
    }

    @Override
    public Optional<Sibling> read(Form form, Draft draft) {
        var name = form.required("name");
        var grade =
                form.oneOf("grade", Stream.of(Grade.values()).map(Grade::code).toList());
        return name == null || grade == null ? Optional.empty() : Optional.of(new Sibling(name, grade));
    }
}
