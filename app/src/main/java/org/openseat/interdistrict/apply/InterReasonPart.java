package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Which of the eight reasons, and the reason in the family's own words. (rules §5.2)
@Component
@Order(4)
class InterReasonPart implements InterPart<InterReasonPart.Answer> {

    record Answer(InterReason reason, String text) {}

    static final int LONGEST = 4000;

    @Override
    public String name() {
        return "reason";
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                new Question.One(
                        "reason",
                        frame -> Stream.of(InterReason.values())
                                .map(reason -> Option.of(
                                        reason.name(),
                                        Sentences.word(
                                                reason.label(direction(draft)),
                                                frame.language().locale())))
                                .toList()),
                new Question.Lines("text", false));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var reason = form.oneOf("reason", InterReason.class);
        var text = form.required("text");
        if (text != null && text.length() > LONGEST) {
            form.problem("text", form() + ".text.long", text.length(), LONGEST);
        }
        return form.ok() && reason != null && text != null ? Optional.of(new Answer(reason, text)) : Optional.empty();
    }
}
