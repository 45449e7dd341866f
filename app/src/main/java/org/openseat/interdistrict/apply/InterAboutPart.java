package org.openseat.interdistrict.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.interdistrict.About;
import org.openseat.permits.AddressFields;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.inter.BulliedStudent.Proof;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.ui.Frame;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questions of the reason the family chose. (rules §5.2)
@Component
@Order(5)
class InterAboutPart implements Part<About> {

    private final AddressFields addresses;
    private final InterReasonPart reason;

    InterAboutPart(AddressFields addresses, InterReasonPart reason) {
        this.addresses = addresses;
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

    private InterReason reason(Draft draft) {
        return draft.answer(reason).orElseThrow().reason();
    }

    @Override
    public Form start(Draft draft) {
        return Form.empty(form());
    }

    @Override
    public List<Question> questions(Draft draft) {
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
        all.addAll(Question.address());
        return all;
    }

    private Question choice(String name, Enum<?>... constants) {
        Function<Frame, List<Option>> options = frame -> Stream.of(constants)
                .map(each -> Option.of(each.name(), frame.say(form() + "." + name + "." + each.name())))
                .toList();
        return new Question.One(name, options);
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
        var kind = one(form, "kind", Employment.class);
        var employer = form.required("employer");
        var inPerson = form.yesNo("inPerson");
        var at = addresses.read(form).orElse(null);
        return kind == null || employer == null || inPerson == null || at == null
                ? null
                : new About.Work(kind, employer, at, inPerson);
    }

    private static @Nullable About program(Form form) {
        var name = form.required("program");
        var atHome = one(form, "atHome", Known.class);
        var wholeDay = form.yesNo("wholeDay");
        return name == null || atHome == null || wholeDay == null ? null : new About.Program(name, atHome, wholeDay);
    }

    private static @Nullable About sibling(Form form) {
        var name = form.required("sibling");
        var school = form.required("siblingSchool");
        return name == null || school == null ? null : new About.Sibling(name, school);
    }

    private @Nullable About care(Form form) {
        var first = one(form, "first", About.Day.class);
        var second = one(form, "second", About.Day.class);
        var times = one(form, "times", Times.class);
        var provider = form.required("provider");
        var at = addresses.read(form).orElse(null);
        return first == null || second == null || times == null || provider == null || at == null
                ? null
                : new About.Care(first, second, provider, at, times != Times.AFTER, times != Times.BEFORE);
    }

    private static @Nullable About bullying(Form form) {
        var inWriting = form.yesNo("inWriting");
        var by = form.yesNo("byStudentOfHome");
        var found = one(form, "found", Known.class);
        var proof = one(form, "proof", Proof.class);
        return inWriting == null || by == null || found == null || proof == null
                ? null
                : new About.Bullying(inWriting, by, found, proof);
    }

    private static <E extends Enum<E>> @Nullable E one(Form form, String field, Class<E> type) {
        var names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        return form.oneOf(field, names) instanceof String name ? Enum.valueOf(type, name) : null;
    }
}
