package org.openseat.permits.apply.reason;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.permits.apply.school.YearPart;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Years;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Why the family asks: the type of permit, and the reason in their own words. (BUL-5347 §III, Att. C)
@Component
@Order(4)
public class ReasonPart implements PermitPart<ReasonPart.Answer> {

    public record Answer(PermitType type, String reason) {}

    static final int LONGEST = 4000;

    private final Renewed renewed;
    private final Years years;
    private final YearPart year;

    ReasonPart(Years years, YearPart year, Renewed renewed) {
        this.renewed = renewed;
        this.years = years;
        this.year = year;
    }

    @Override
    public String name() {
        return "reason";
    }

    /// Which types are offered depends on the school year.
    @Override
    public boolean ready(Draft draft) {
        return draft.answer(year).isPresent();
    }

    /// Whether the family asks for this type of permit.
    public boolean is(Draft draft, PermitType... types) {
        return draft.answer(this)
                .filter(answer -> List.of(types).contains(answer.type()))
                .isPresent();
    }

    /// What the rule asks of the parents' work; for child care with the hours a week of that year. (G4)
    public Said workLead(Draft draft) {
        return is(draft, PermitType.CHILD_CARE)
                ? Said.of(
                        "permits.apply.work.lead.care",
                        numbers(draft).map(Numbers::childCareHours).orElseThrow())
                : Said.of("permits.apply.work.lead");
    }

    Optional<Numbers> numbers(Draft draft) {
        return draft.answer(year).flatMap(answer -> years.numbers(answer.year()));
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft).ifPresent(before -> {
            form.values().put("type", before.type().name());
            form.values().put("reason", before.answers().reason());
        });
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                new Question.One(
                        "type",
                        frame -> offered(draft).stream()
                                .map(type -> new Option(
                                        type.name(),
                                        Sentences.word(type, frame.language().locale()),
                                        frame.say("permits.type.about." + type)))
                                .toList()),
                new Question.Lines("reason", false));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var type =
                form.oneOf("type", offered(draft).stream().map(PermitType::name).toList());
        var reason = form.required("reason");
        if (reason != null && reason.length() > LONGEST) {
            form.problem("reason", "permits.apply.reason.reason.long", reason.length(), LONGEST);
        }
        return form.ok() && type != null && reason != null
                ? Optional.of(new Answer(PermitType.valueOf(type), reason))
                : Optional.empty();
    }

    /// The types of that school year, in the order of the form. (R-IDP-2)
    private List<PermitType> offered(Draft draft) {
        var offered = numbers(draft).map(Numbers::types).orElse(Set.of());
        return Stream.of(PermitType.values()).filter(offered::contains).toList();
    }
}
