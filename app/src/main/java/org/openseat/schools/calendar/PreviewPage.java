package org.openseat.schools.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Shows what a change of the calendar would move, before it is made.
///
/// @param id of the form: sent twice, the change is made once
record PreviewPage(Kind kind, Form form, UUID id, ChangeForm.Wanted wanted, List<Sum> sums, int uncounted)
        implements Page {

    private static final List<String> FIELDS = List.of("off", "office", "why");

    /// What was typed, to be sent along.
    List<Map.Entry<String, String>> typed() {
        var dates = Stream.of("day", "until", "to")
                .flatMap(date -> Stream.of("month", "day", "year").map(part -> date + "." + part));
        return Stream.concat(dates, FIELDS.stream())
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> Map.entry(field, form.value(field)))
                .toList();
    }
}
