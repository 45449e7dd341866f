package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars.Program;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.SchoolReached;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Specialized program: which one, and whether the school of residence has it too. (BUL-5347 §III.F)
@Component
@Order(5)
class ProgramPart extends TypePart<Program> {

    ProgramPart(Wanted wanted) {
        super("program", wanted, draft -> wanted.is(draft, PermitType.SPECIALIZED_PROGRAM));
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (wanted.before(draft) instanceof Program(String name, Known atResidence)) {
            form.values().put("name", name);
            form.values().put("atResidence", atResidence.name());
        }
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(Question.line("name"), Question.choice("atResidence", "permits.apply.known", Known.values()));
    }

    @Override
    public Optional<Program> read(Form form, Draft draft) {
        var name = form.required("name");
        if (name != null && SchoolReached.isMagnet(name)) {
            form.problem("name", "permits.apply.program.name.magnet");
            return Optional.empty();
        }
        var atResidence = form.oneOf("atResidence", Known.class);
        return name == null || atResidence == null ? Optional.empty() : Optional.of(new Program(name, atResidence));
    }
}
