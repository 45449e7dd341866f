package org.openseat.permits.apply.family;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Work;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// The fields of one parent's work. Parent employment asks whether it is done in person; child care asks how many
/// hours,
/// and counts full-time study. (BUL-5347 §III.A, §III.C)
public final class WorkFields {

    /// Work, full-time study, or neither.
    public record Answer(Optional<Work> work, Optional<String> study) {}

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}");

    private WorkFields() {}

    /// Parent employment asks whether it is done in person; child care how much, and counts study.
    static List<Question> questions(boolean care) {
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

    static void fill(Form form, Parent before) {
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

    static Optional<Answer> read(Form form, boolean care) {
        return switch (form.oneOf("kind", List.of(kinds(care)))) {
            case null -> Optional.empty();
            case "NONE" -> Optional.of(new Answer(Optional.empty(), Optional.empty()));
            case "STUDY" ->
                Optional.ofNullable(form.required("study"))
                        .map(study -> new Answer(Optional.empty(), Optional.of(study)));
            case String kind ->
                work(form, Employment.valueOf(kind), care).map(work -> new Answer(Optional.of(work), Optional.empty()));
        };
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
