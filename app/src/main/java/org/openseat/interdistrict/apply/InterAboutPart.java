package org.openseat.interdistrict.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.interdistrict.About;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.inter.BulliedStudent.Proof;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questions of the reason the family chose. (rules §5.2)
@Component
@Order(5)
class InterAboutPart implements InterPart<About> {

    private final InterReasonPart reason;

    InterAboutPart(InterReasonPart reason) {
        this.reason = reason;
    }

    @Override
    public String name() {
        return "about";
    }

    @Override
    public boolean ready(Draft draft) {
        return draft.answer(reason).isPresent();
    }

    /// A reason without questions of its own has no page.
    @Override
    public boolean asked(Draft draft) {
        return !ready(draft) || reason(draft) != InterReason.EXCEPTION;
    }

    private InterReason reason(Draft draft) {
        return draft.answer(reason).orElseThrow().reason();
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return switch (reason(draft)) {
            case PARENT_EMPLOYMENT ->
                with(choice("kind", Employment.values()), Question.line("employer"), Question.yesNo("inPerson"));
            case SPECIALIZED_PROGRAM ->
                List.of(Question.line("program"), choice("atHome", Known.values()), Question.yesNo("wholeDay"));
            case CONTINUING_ENROLLMENT -> List.of(Question.yesNo("lastYear"));
            case SIBLING -> List.of(Question.line("sibling"), Question.line("siblingSchool"));
            case CHILD_CARE ->
                with(
                        choice(
                                "first",
                                About.Day.EMPLOYED,
                                About.Day.SELF_EMPLOYED,
                                About.Day.STUDENT,
                                About.Day.AT_HOME),
                        choice("second", About.Day.values()),
                        choice("times", Times.values()),
                        Question.line("provider"));
            case BULLYING ->
                List.of(
                        Question.yesNo("inWriting"),
                        Question.yesNo("byStudentOfHome"),
                        choice("found", Known.values()),
                        choice("proof", Proof.values()));
            case MILITARY -> List.of(Question.yesNo("onActiveDuty"));
            case EXCEPTION -> List.of();
        };
    }

    /// When a child is cared for.
    private enum Times {
        BEFORE,
        AFTER,
        BOTH
    }

    private static List<Question> with(Question... before) {
        var all = new ArrayList<>(List.of(before));
        all.addAll(Question.place());
        return all;
    }

    private Question choice(String name, Enum<?>... constants) {
        return Question.choice(name, form() + "." + name, constants);
    }

    @Override
    public Optional<About> read(Form form, Draft draft) {
        var about = switch (reason(draft)) {
            case PARENT_EMPLOYMENT -> work(form);
            case SPECIALIZED_PROGRAM -> program(form);
            case CONTINUING_ENROLLMENT ->
                form.yesNo("lastYear") instanceof Boolean there ? new About.LastYear(there) : null;
            case SIBLING -> sibling(form);
            case CHILD_CARE -> care(form);
            case BULLYING -> bullying(form);
            case MILITARY -> form.yesNo("onActiveDuty") instanceof Boolean duty ? new About.Military(duty) : null;
            case EXCEPTION -> new About.Other();
        };
        return form.ok() ? Optional.ofNullable(about) : Optional.empty();
    }

    private @Nullable About work(Form form) {
        var kind = form.oneOf("kind", Employment.class);
        var employer = form.required("employer");
        var inPerson = form.yesNo("inPerson");
        var at = AddressFields.read(form).orElse(null);
        return kind == null || employer == null || inPerson == null || at == null
                ? null
                : new About.Work(kind, employer, at, inPerson);
    }

    private static @Nullable About program(Form form) {
        var name = form.required("program");
        var atHome = form.oneOf("atHome", Known.class);
        var wholeDay = form.yesNo("wholeDay");
        return name == null || atHome == null || wholeDay == null ? null : new About.Program(name, atHome, wholeDay);
    }

    private static @Nullable About sibling(Form form) {
        var name = form.required("sibling");
        var school = form.required("siblingSchool");
        return name == null || school == null ? null : new About.Sibling(name, school);
    }

    private @Nullable About care(Form form) {
        var first = form.oneOf("first", About.Day.class);
        var second = form.oneOf("second", About.Day.class);
        var times = form.oneOf("times", Times.class);
        var provider = form.required("provider");
        var at = AddressFields.read(form).orElse(null);
        return first == null || second == null || times == null || provider == null || at == null
                ? null
                : new About.Care(first, second, provider, at, times != Times.AFTER, times != Times.BEFORE);
    }

    private static @Nullable About bullying(Form form) {
        var inWriting = form.yesNo("inWriting");
        var by = form.yesNo("byStudentOfHome");
        var found = form.oneOf("found", Known.class);
        var proof = form.oneOf("proof", Proof.class);
        return inWriting == null || by == null || found == null || proof == null
                ? null
                : new About.Bullying(inWriting, by, found, proof);
    }
}
