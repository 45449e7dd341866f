package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Work;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.apply.reason.ReasonPart;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.apply.school.Renewed;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;

/// The fields of one parent's work. Parent employment asks whether it is done in person; child care asks how many
/// hours, and counts full-time study. (BUL-5347 §III.A, §III.C)
public abstract sealed class WorkFields implements PermitPart<WorkFields.Answer> permits WorkPart, SecondWorkPart {

    /// Work, full-time study, or neither.
    public record Answer(Optional<Work> work, Optional<String> study) {}

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}");

    private final ReasonPart reason;
    private final Renewed renewed;
    private final ResidenceAreas areas;

    WorkFields(ReasonPart reason, Renewed renewed, ResidenceAreas areas) {
        this.reason = reason;
        this.renewed = renewed;
        this.areas = areas;
    }

    /// Whose work it is; the other parent may not be there.
    abstract @Nullable Parent parent(PermitAnswers answers);

    @Override
    public boolean asked(Draft draft) {
        return reason.is(draft, PermitType.PARENT_EMPLOYMENT, PermitType.CHILD_CARE);
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft)
                .flatMap(before -> Optional.ofNullable(parent(before.answers())))
                .ifPresent(before -> fill(form, before));
        return form;
    }

    @Override
    public Said lead(Draft draft) {
        return reason.workLead(draft);
    }

    /// Parent employment asks whether it is done in person; child care how much, and counts study.
    @Override
    public List<Question> questions(Draft draft, Form form) {
        var care = reason.is(draft, PermitType.CHILD_CARE);
        return Stream.of(
                        List.<Question>of(
                                Question.choice("kind", "permits.apply.work.kind", kinds(care)),
                                new Question.Line("employer", "text", false, "organization")),
                        Question.place(),
                        care
                                ? List.<Question>of(
                                        new Question.Line("hours", "digits", false, null),
                                        new Question.Line("study", "text", false, "off"))
                                : List.of(Question.choice("inPerson", "permits.apply.work.inPerson", "yes", "no")))
                .flatMap(List::stream)
                .toList();
    }

    private static void fill(Form form, Parent before) {
        if (before.study() instanceof String study) {
            form.values().put("kind", "STUDY");
            form.values().put("study", study);
        }
        if (before.work() instanceof Work work) {
            form.values().put("kind", work.kind().name());
            form.values().put("employer", work.employer());
            AddressFields.fill(form, work.at());
            form.values().put("inPerson", work.inPerson() ? "yes" : "no");
            if (work.hoursAWeek() instanceof Integer hours) {
                form.values().put("hours", hours.toString());
            }
        }
    }

    private static String[] kinds(boolean care) {
        return care
                ? new String[] {"EMPLOYED", "SELF_EMPLOYED", "STUDY", "NONE"}
                : new String[] {"EMPLOYED", "SELF_EMPLOYED", "NONE"};
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var care = reason.is(draft, PermitType.CHILD_CARE);
        return switch (form.oneOf("kind", List.of(kinds(care)))) {
            case null -> Optional.empty();
            case "NONE" -> Optional.of(new Answer(Optional.empty(), Optional.empty()));
            case "STUDY" ->
                Optional.ofNullable(form.required("study"))
                        .map(study -> new Answer(Optional.empty(), Optional.of(study)));
            case String kind ->
                work(form, Employment.valueOf(kind), care)
                        .filter(work -> found(work.at(), form, draft))
                        .map(work -> new Answer(Optional.of(work), Optional.empty()));
        };
    }

    /// An address that nobody finds is said once, before it is too late to mend it, and stops nobody: what is saved
    /// already has been said. (R-IDP-2)
    private boolean found(Address at, Form form, Draft draft) {
        var said = draft.saved(this)
                .flatMap(AddressFields::read)
                .filter(at::equals)
                .isPresent();
        if (!said && areas.spellings(at).isEmpty()) {
            form.problem("street", "permits.apply.work.street.unfound");
        }
        return form.ok();
    }

    private static Optional<Work> work(Form form, Employment kind, boolean care) {
        var employer = form.required("employer");
        var address = AddressFields.read(form);
        var hours = care ? hours(form) : null;
        var inPerson = care ? Boolean.TRUE : form.yesNo("inPerson");
        return form.ok() && employer != null && inPerson != null
                ? address.map(at -> new Work(kind, employer, at, inPerson, hours))
                : Optional.empty();
    }

    private static @Nullable Integer hours(Form form) {
        var typed = form.required("hours");
        if (typed == null) {
            return null;
        }
        if (!HOURS.matcher(typed).matches() || Integer.parseInt(typed) == 0) {
            form.problem("hours", "permits.apply.work.hours.wrong");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
