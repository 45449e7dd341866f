package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.people.Parent;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The other parent or guardian, if the child has one. (BUL-5347 Att. C)
@Component
@Order(11)
public class SecondParentPart implements PermitPart<SecondParentPart.Answer> {

    /// Nobody, or the other parent.
    public record Answer(Optional<ParentFields.Answer> parent) {}

    private final Renewed renewed;

    SecondParentPart(Renewed renewed) {
        this.renewed = renewed;
    }

    @Override
    public String name() {
        return "parent2";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft).ifPresent(before -> {
            form.values().put("there", before.answers().second() == null ? "no" : "yes");
            if (before.answers().second() instanceof Parent second) {
                ParentFields.fill(form, second);
            }
        });
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Stream.concat(
                        Stream.of(Question.choice("there", "permits.apply.parent2.there", "yes", "no")),
                        ParentFields.questions("off").stream())
                .toList();
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var there = form.yesNo("there");
        if (there == null) {
            return Optional.empty();
        }
        return there
                ? ParentFields.read(form).map(Optional::of).map(Answer::new)
                : Optional.of(new Answer(Optional.empty()));
    }
}
