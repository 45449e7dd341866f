package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.permits.Particulars.Program;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.PermitType;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Specialized program: which one, and whether the school of residence has it too. (BUL-5347 §III.F)
@Component
@Order(5)
class ProgramPart implements Part<Program> {

    private final ReasonPart reason;
    private final Wanted wanted;

    ProgramPart(ReasonPart reason, Wanted wanted) {
        this.reason = reason;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "program";
    }

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.SPECIALIZED_PROGRAM);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (draft.renewedParticulars() instanceof Program(String name, Known atResidence)) {
            form.values().put("name", name);
            form.values().put("atResidence", atResidence.name());
        }
        return form;
    }

    @Override
    public Optional<Program> read(Form form, Draft draft) {
        var name = form.required("name");
        var atResidence = form.oneOf("atResidence", BoundaryPart.KNOWN);
        return name == null || atResidence == null
                ? Optional.empty()
                : Optional.of(new Program(name, Known.valueOf(atResidence)));
    }

    @Override
    public ProgramPage page(Form form, Draft draft) {
        return new ProgramPage(Step.of(draft, this), form, wanted.school(draft));
    }
}
