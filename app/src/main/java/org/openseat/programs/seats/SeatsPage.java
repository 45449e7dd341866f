package org.openseat.programs.seats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.seats.SeatProposal.Row;
import org.openseat.programs.seats.SeatsDesk.Decided;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.seats.Openings;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// The seats of one program by grade: as they count now and how the openings follow, what is proposed, and the form.
///
/// @param mayDeclare whether the form is shown, and `mayDecide` the second person's buttons
/// @param refused why nothing was changed just now
record SeatsPage(
        Program program,
        SchoolYear year,
        ProgramCycle cycle,
        Optional<Integer> share,
        boolean raceBalance,
        Optional<ProposalTable.Declared> declared,
        Optional<SeatProposal> proposal,
        Form form,
        boolean mayDeclare,
        boolean mayDecide,
        @Nullable Decided refused)
        implements Page {

    static final String LIST = "/desk/programs";

    static String path(SchoolYear cycle, Program program) {
        return LIST + "/" + cycle.label() + "/" + program.code();
    }

    String path() {
        return path(year, program);
    }

    SeatsForm asked() {
        return new SeatsForm(program, share.isPresent(), form);
    }

    /// A grade with its openings, and how they were computed.
    record Line(Grade grade, int capacity, int continuing, int held, Openings.Result result) {

        String how(Locale language) {
            return Sentences.say(result.reason(), language);
        }
    }

    List<Line> now() {
        return program.allGrades().stream()
                .flatMap(grade -> cycle.seats(program.code(), grade).stream())
                .map(this::line)
                .toList();
    }

    private Line line(ProgramSeats seats) {
        return new Line(seats.grade(), seats.capacity(), seats.continuing(), seats.held(), seats.openings(raceBalance));
    }

    List<Line> proposed() {
        return proposal.stream()
                .flatMap(each -> each.rows().stream())
                .map(this::line)
                .toList();
    }

    private Line line(Row row) {
        var facts = new Openings.Facts(
                row.capacity(), row.continuing(), row.continuingOw(), row.held(), share.orElse(null));
        return new Line(
                row.grade(), row.capacity(), row.continuing(), row.held(), Openings.compute(facts, raceBalance));
    }

    static String grade(Frame frame, Grade grade) {
        return Sentences.capital(grade, frame.language().locale());
    }

    /// What is wrong with a number, in the reader's words.
    String problem(Frame frame, String field) {
        var problem = form.problems().get(field);
        return problem == null ? "" : frame.say(problem);
    }
}
