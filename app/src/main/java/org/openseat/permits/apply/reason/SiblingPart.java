package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.YearFields;
import org.openseat.district.Grade;
import org.openseat.permits.Particulars.Sibling;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The brother or sister who goes to the school asked for.
@Component
@Order(5)
class SiblingPart extends TypePart<Sibling> {

    SiblingPart(Wanted wanted) {
        super("sibling", wanted, draft -> wanted.is(draft, PermitType.SIBLING));
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
    public List<Question> questions(Draft draft, Form form) {
        return List.of(new Question.Line("name", "text", false, "off"), YearFields.grades("grade", false));
    }

    @Override
    public Optional<Sibling> read(Form form, Draft draft) {
        var name = form.required("name");
        var grade =
                form.oneOf("grade", Stream.of(Grade.values()).map(Grade::code).toList());
        return name == null || grade == null ? Optional.empty() : Optional.of(new Sibling(name, grade));
    }
}
