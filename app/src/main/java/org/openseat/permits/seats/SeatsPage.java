package org.openseat.permits.seats;

import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.School;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// The page on which a school notes its seats, grade by grade.
record SeatsPage(SchoolSeats of, Form form, boolean saved) implements Page {

    static String field(Grade grade) {
        return "grade-" + grade.code();
    }

    static String href(School school, SchoolYear year) {
        return "/seats?school=" + school.code().value() + "&year=" + year.label();
    }

    String grade(Frame frame, Grade grade) {
        return Sentences.word(grade, frame.language().locale());
    }

    /// What is wrong with a number, in the reader's words.
    String problem(Frame frame, Grade grade) {
        var problem = form.problems().get(field(grade));
        return problem == null ? "" : frame.say(problem);
    }
}
