package org.openseat.programs.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.seats.SeatProposal.Row;
import org.openseat.ui.field.Form;

/// The seats of a program by grade, as they were typed. (design §10, capacity.csv)
record SeatsForm(Program program, boolean share, Form form) {

    static final String NAME = "programs.seats.form";
    private static final int LONGEST = 1000;

    /// Of each grade, in this order; how many continue of one group is asked only where the balance rule counts it.
    enum Column {
        CAPACITY,
        CONTINUING,
        CONTINUING_OW,
        HELD
    }

    List<Column> columns() {
        return share
                ? List.of(Column.CAPACITY, Column.CONTINUING, Column.CONTINUING_OW)
                : List.of(Column.CAPACITY, Column.CONTINUING, Column.HELD);
    }

    static String field(Grade grade, Column column) {
        return column.name().toLowerCase(Locale.ROOT) + "." + grade.code();
    }

    /// As it is declared now, or proposed.
    static Form of(Program program, ProgramCycle cycle, @Nullable SeatProposal proposal) {
        var form = Form.empty(NAME);
        for (var grade : program.allGrades()) {
            var now = cycle.seats(program.code(), grade)
                    .map(seats ->
                            new Row(grade, seats.capacity(), seats.continuing(), seats.continuingOw(), seats.held()));
            var row = Optional.ofNullable(proposal)
                    .flatMap(each -> each.row(grade))
                    .or(() -> now);
            row.ifPresent(each -> {
                put(form, grade, Column.CAPACITY, each.capacity());
                put(form, grade, Column.CONTINUING, each.continuing());
                put(form, grade, Column.CONTINUING_OW, each.continuingOw());
                put(form, grade, Column.HELD, each.held());
            });
        }
        return form;
    }

    private static void put(Form form, Grade grade, Column column, int value) {
        form.values().put(field(grade, column), String.valueOf(value));
    }

    record Read(List<Row> rows, String why) {}

    Optional<Read> read() {
        var rows = new ArrayList<Row>();
        for (var grade : program.allGrades()) {
            int capacity = number(grade, Column.CAPACITY);
            int continuing = number(grade, Column.CONTINUING);
            int ow = share ? number(grade, Column.CONTINUING_OW) : 0;
            int held = share ? 0 : number(grade, Column.HELD);
            if (ow > continuing) {
                form.problem(field(grade, Column.CONTINUING_OW), NAME + ".ow.more");
            }
            rows.add(new Row(grade, capacity, continuing, ow, held));
        }
        var why = form.required("why");
        if (why != null && why.length() > LONGEST) {
            form.problem("why", NAME + ".why.long", LONGEST);
        }
        return why == null || !form.ok() ? Optional.empty() : Optional.of(new Read(List.copyOf(rows), why));
    }

    /// A whole number, up to five digits.
    private int number(Grade grade, Column column) {
        var field = field(grade, column);
        var typed = form.optional(field);
        if (typed == null || !typed.matches("\\d{1,5}")) {
            form.problem(field, NAME + ".number");
            return 0;
        }
        return Integer.parseInt(typed);
    }
}
