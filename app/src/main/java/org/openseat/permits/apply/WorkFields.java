package org.openseat.permits.apply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.AddressFields;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.permits.PermitAnswers.Work;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// The fields of one parent's work. Parent employment asks whether it is done in person; child care asks how many
/// hours,
/// and counts full-time study. (BUL-5347 §III.A, §III.C)
@Component
class WorkFields {

    /// Work, full-time study, or neither.
    record Answer(Optional<Work> work, Optional<String> study) {}

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}");

    private final AddressFields addresses;

    WorkFields(AddressFields addresses) {
        this.addresses = addresses;
    }

    void fill(Form form, Parent before) {
        if (before.study() instanceof String study) {
            form.values().put("kind", "STUDY");
            form.values().put("study", study);
        }
        if (before.work() instanceof Work work) {
            form.values().put("kind", work.kind().name());
            form.values().put("employer", work.employer());
            addresses.fill(form, work.at());
            form.values().put("inPerson", work.inPerson() ? "yes" : "no");
            if (work.hoursAWeek() instanceof Integer hours) {
                form.values().put("hours", hours.toString());
            }
        }
    }

    static List<String> kinds(boolean care) {
        return care
                ? List.of("EMPLOYED", "SELF_EMPLOYED", "STUDY", "NONE")
                : List.of("EMPLOYED", "SELF_EMPLOYED", "NONE");
    }

    Optional<Answer> read(Form form, boolean care) {
        return switch (form.oneOf("kind", kinds(care))) {
            case null -> Optional.empty();
            case "NONE" -> Optional.of(new Answer(Optional.empty(), Optional.empty()));
            case "STUDY" ->
                Optional.ofNullable(form.required("study"))
                        .map(study -> new Answer(Optional.empty(), Optional.of(study)));
            case String kind ->
                work(form, Employment.valueOf(kind), care).map(work -> new Answer(Optional.of(work), Optional.empty()));
        };
    }

    private Optional<Work> work(Form form, Employment kind, boolean care) {
        var employer = form.required("employer");
        var address = addresses.read(form);
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
