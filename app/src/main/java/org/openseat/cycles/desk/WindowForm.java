package org.openseat.cycles.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.filing.WindowChange;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.field.Form;

/// What staff typed to move a window's closing, and what it means; what is not right yet is noted in the form.
record WindowForm(WindowRow now, Form form) {

    static final String NAME = "cycles.form";

    private static final int LONGEST_WHY = 500;

    /// A change that may be made, or what the rule says against it.
    record Wanted(WindowRow row, String why, List<Reason> against) {}

    static Form of(WindowRow row) {
        var form = Form.empty(NAME);
        var closes = row.closes();
        if (closes != null) {
            form.put("closes", closes.day());
            var time = closes.time();
            form.values().put("time", time == null ? "" : time.toString());
        }
        return form;
    }

    Optional<Wanted> read(Instant at) {
        var day = form.date("closes");
        var time = time();
        var why = form.required("why");
        if (why != null && why.length() > LONGEST_WHY) {
            form.problem("why", NAME + ".why.long", LONGEST_WHY);
        }
        return day == null || why == null || !form.ok() ? Optional.empty() : Optional.of(wanted(day, time, why, at));
    }

    private Wanted wanted(LocalDate day, @Nullable LocalTime time, String why, Instant at) {
        var changed = new WindowRow(now.window(), now.opens(), new Moment(day, time), now.zone());
        var ruling = WindowChange.judge(new WindowChange.Facts(now, changed, at));
        var same = changed.equals(now);
        if (same) {
            form.problem("closes", NAME + ".closes.same");
        }
        return new Wanted(changed, why, ruling instanceof Ruling.NotMet no ? no.reasons() : List.of());
    }

    private @Nullable LocalTime time() {
        var typed = form.optional("time");
        try {
            return typed == null
                    ? null
                    : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed).withSecond(0);
        } catch (DateTimeParseException e) {
            form.problem("time", NAME + ".time.unknown");
            return null;
        }
    }

    /// What was typed, to be sent along.
    static List<Map.Entry<String, String>> typed(Form form) {
        return Stream.of("closes.month", "closes.day", "closes.year", "time", "why")
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> Map.entry(field, form.value(field)))
                .toList();
    }
}
