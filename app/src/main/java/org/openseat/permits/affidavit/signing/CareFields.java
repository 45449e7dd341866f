package org.openseat.permits.affidavit.signing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cases.draft.answers.ContactFields;
import org.openseat.district.SchoolCode;
import org.openseat.permits.affidavit.Care;
import org.openseat.permits.affidavit.Care.Kind;
import org.openseat.permits.affidavit.Care.PickUp;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// The fields in which a provider states what care is given; the rules' noes are said at the field. (BUL-5347 §III.C)
@Component
class CareFields {

    static final String FORM = "permits.affidavit.provider";
    static final List<DayOfWeek> SCHOOL_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm", "h:mm a", "h:mma")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.US))
            .toList();

    private final ResidenceAreas areas;

    CareFields(ResidenceAreas areas) {
        this.areas = areas;
    }

    /// The care as stated; empty, with problems noted, while it is not right yet or may not be signed for.
    Optional<Care> read(Form form, SchoolCode school, Locale language) {
        var name = form.required("name");
        var phone = ContactFields.phone(form, "phone");
        var kind = kind(form, language);
        var at = AddressFields.read(form);
        at.ifPresent(address -> inArea(form, school, address));
        var days = days(form);
        var from = time(form, "from");
        var until = time(form, "until");
        hours(form, from, until);
        var pickUp = form.oneOf("pickUp", names(PickUp.values()));
        return form.ok() && name != null && phone != null && kind != null && pickUp != null
                ? at.map(address -> new Care(name, phone, address, kind, days, from, until, PickUp.valueOf(pickUp)))
                : Optional.empty();
    }

    /// An address outside the area is most often a slip; a provider who means it says so, and the rule then says no.
    private void inArea(Form form, SchoolCode school, Address at) {
        if (areas.inAreaOf(school, at) == Place.OUTSIDE && !form.value("sure").equals("yes")) {
            form.problem("street", FORM + ".street.outside");
        }
    }

    private static @Nullable Kind kind(Form form, Locale language) {
        var typed = form.oneOf("kind", names(Kind.values()));
        if (typed == null) {
            return null;
        }
        var kind = Kind.valueOf(typed);
        if (kind.refusal() instanceof Reason reason) {
            form.problem("kind", FORM + ".kind.refused", Sentences.say(reason, language));
        }
        return kind;
    }

    private static List<DayOfWeek> days(Form form) {
        var days = SCHOOL_DAYS.stream()
                .filter(day -> form.value(day.name()).equals("yes"))
                .toList();
        if (days.isEmpty()) {
            form.problem("days", FORM + ".days.required");
        }
        return days;
    }

    private static void hours(Form form, @Nullable LocalTime from, @Nullable LocalTime until) {
        if (form.value("from").isEmpty() && form.value("until").isEmpty()) {
            form.problem("from", FORM + ".from.required");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            form.problem("until", FORM + ".until.before");
        }
    }

    private static @Nullable LocalTime time(Form form, String field) {
        var typed = form.value(field).replace(".", "");
        if (typed.isEmpty()) {
            return null;
        }
        for (var format : TIMES) {
            try {
                return LocalTime.parse(typed, format);
            } catch (DateTimeParseException e) {
                // The next way of writing a time may fit.
            }
        }
        form.problem(field, FORM + ".time.wrong");
        return null;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
