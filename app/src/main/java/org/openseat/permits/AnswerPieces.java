package org.openseat.permits;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.permits.PermitAnswers.Work;
import org.openseat.rulebook.Known;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// Says in the reader's words what a family answered for its type of permit, and how a parent works.
public final class AnswerPieces {

    private AnswerPieces() {}

    /// The answers that belong to the type of permit alone.
    ///
    /// @param path of the application, to change them; null once it is sent
    public static List<SummaryRow> particulars(Frame frame, Particulars particulars, @Nullable String path) {
        return switch (particulars) {
            case Particulars.None _ -> List.of();
            case Particulars.LastYear(boolean there) -> List.of(row(frame, path, "last-year", yesNo(frame, there)));
            case Particulars.Provider care ->
                List.of(row(
                        frame,
                        path,
                        "care",
                        care.name(),
                        care.at().toString(),
                        frame.say("permits.affidavit.kind." + care.kind()),
                        frame.say("permits.affidavit.times." + care.times()),
                        frame.say("permits.answer.pickUp", frame.say("permits.affidavit.pickUp." + care.pickUp()))));
            case Particulars.Moved(var firstDay, var moved) ->
                List.of(row(
                        frame,
                        path,
                        "moved",
                        Stream.concat(
                                        Stream.ofNullable(firstDay)
                                                .map(day -> frame.say("permits.answer.firstDay", frame.shortDate(day))),
                                        Stream.of(frame.say("permits.answer.moved", frame.shortDate(moved))))
                                .toArray(String[]::new)));
            case Particulars.Displaced(boolean attends) ->
                List.of(row(frame, path, "displaced", attends(frame, attends)));
            case Particulars.BoundaryChanged(boolean attends, String program, Known atNewSchool) ->
                List.of(row(
                        frame,
                        path,
                        "boundary",
                        attends(frame, attends),
                        program,
                        frame.say("permits.answer.atNewSchool", known(frame, atNewSchool))));
            case Particulars.Safety safety ->
                List.of(row(
                        frame,
                        path,
                        "safety",
                        frame.say("permits.apply.safety.danger." + safety.danger()),
                        safety.statement()));
            case Particulars.Program(String name, Known atResidence) ->
                List.of(row(
                        frame,
                        path,
                        "program",
                        name,
                        frame.say("permits.answer.atResidence", known(frame, atResidence))));
            case Particulars.Sibling(String name, String grade) ->
                List.of(row(frame, path, "sibling", name, frame.say("permits.grade", grade)));
        };
    }

    /// How a parent works or studies, line by line.
    public static List<String> work(Frame frame, Parent parent) {
        if (parent.study() instanceof String study) {
            return List.of(frame.say("permits.apply.work.kind.STUDY"), study);
        }
        return parent.work() instanceof Work work
                ? List.of(
                        frame.say("permits.apply.work.kind." + work.kind()),
                        work.employer(),
                        work.at().toString(),
                        how(frame, work))
                : List.of(frame.say("permits.apply.work.kind.NONE"));
    }

    private static String how(Frame frame, Work work) {
        return work.hoursAWeek() instanceof Integer hours
                ? frame.say("permits.answer.hours", hours)
                : frame.say(work.inPerson() ? "permits.check.inPerson" : "permits.check.notInPerson");
    }

    private static SummaryRow row(Frame frame, @Nullable String path, String part, String... lines) {
        return new SummaryRow(
                frame.say("permits.apply.task." + part), List.of(lines), path == null ? null : path + "/" + part);
    }

    private static String attends(Frame frame, boolean attends) {
        return frame.say("permits.answer.attends", yesNo(frame, attends));
    }

    private static String known(Frame frame, Known known) {
        return switch (known) {
            case YES -> frame.say("ui.yes");
            case NO -> frame.say("ui.no");
            case UNKNOWN -> frame.say("permits.apply.known.UNKNOWN");
        };
    }

    private static String yesNo(Frame frame, boolean yes) {
        return frame.say(yes ? "ui.yes" : "ui.no");
    }
}
