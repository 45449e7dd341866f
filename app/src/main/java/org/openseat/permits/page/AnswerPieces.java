package org.openseat.permits.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Work;
import org.openseat.permits.Particulars;
import org.openseat.rulebook.Known;
import org.openseat.ui.piece.SummaryRow;

/// Says in the reader's words what a family answered for its type of permit, and how a parent works.
public final class AnswerPieces {

    private AnswerPieces() {}

    /// The answers that belong to the type of permit alone.
    ///
    /// @param path of the application, to change them; null once it is sent
    public static List<SummaryRow> particulars(Voice voice, Particulars particulars, @Nullable String path) {
        return part(particulars)
                .map(part -> new SummaryRow(
                        voice.say("permits.apply.task." + part),
                        lines(voice, particulars, voice::shortDate),
                        path == null ? null : path + "/" + part))
                .stream()
                .toList();
    }

    /// The part of the application that asks for them.
    public static Optional<String> part(Particulars particulars) {
        return switch (particulars) {
            case Particulars.None _ -> Optional.empty();
            case Particulars.LastYear _ -> Optional.of("last-year");
            case Particulars.Provider _ -> Optional.of("care");
            case Particulars.Moved _ -> Optional.of("moved");
            case Particulars.Displaced _ -> Optional.of("displaced");
            case Particulars.BoundaryChanged _ -> Optional.of("boundary");
            case Particulars.Safety _ -> Optional.of("safety");
            case Particulars.Program _ -> Optional.of("program");
            case Particulars.Sibling _ -> Optional.of("sibling");
        };
    }

    /// Line by line.
    ///
    /// @param date says a day; on paper it is written out
    public static List<String> lines(Voice voice, Particulars particulars, Function<LocalDate, String> date) {
        return switch (particulars) {
            case Particulars.None _ -> List.of();
            case Particulars.LastYear(boolean there) -> List.of(yesNo(voice, there));
            case Particulars.Provider care ->
                List.of(
                        care.name(),
                        care.at().toString(),
                        voice.say("permits.affidavit.kind." + care.kind()),
                        voice.say("permits.affidavit.times." + care.times()),
                        voice.say("permits.answer.pickUp", voice.say("permits.affidavit.pickUp." + care.pickUp())));
            case Particulars.Moved(var firstDay, var moved) ->
                Stream.concat(
                                Stream.ofNullable(firstDay)
                                        .map(day -> voice.say("permits.answer.firstDay", date.apply(day))),
                                Stream.of(voice.say("permits.answer.moved", date.apply(moved))))
                        .toList();
            case Particulars.Displaced(boolean attends) -> List.of(attends(voice, attends));
            case Particulars.BoundaryChanged(boolean attends, String program, Known atNewSchool) ->
                List.of(
                        attends(voice, attends),
                        program,
                        voice.say("permits.answer.atNewSchool", known(voice, atNewSchool)));
            case Particulars.Safety safety ->
                List.of(voice.say("permits.apply.safety.danger." + safety.danger()), safety.statement());
            case Particulars.Program(String name, Known atResidence) ->
                List.of(name, voice.say("permits.answer.atResidence", known(voice, atResidence)));
            case Particulars.Sibling(String name, String grade) -> List.of(name, voice.say("cases.grade", grade));
        };
    }

    /// How a parent works or studies, line by line.
    public static List<String> work(Voice voice, Parent parent) {
        if (parent.study() instanceof String study) {
            return List.of(voice.say("permits.apply.work.kind.STUDY"), study);
        }
        return parent.work() instanceof Work work
                ? List.of(
                        voice.say("permits.apply.work.kind." + work.kind()),
                        work.employer(),
                        work.at().toString(),
                        how(voice, work))
                : List.of(voice.say("permits.apply.work.kind.NONE"));
    }

    private static String how(Voice voice, Work work) {
        return work.hoursAWeek() instanceof Integer hours
                ? voice.say("permits.answer.hours", hours)
                : voice.say(work.inPerson() ? "permits.check.inPerson" : "permits.check.notInPerson");
    }

    private static String attends(Voice voice, boolean attends) {
        return voice.say("permits.answer.attends", yesNo(voice, attends));
    }

    private static String known(Voice voice, Known known) {
        return switch (known) {
            case YES -> voice.say("ui.yes");
            case NO -> voice.say("ui.no");
            case UNKNOWN -> voice.say("permits.apply.known.UNKNOWN");
        };
    }

    private static String yesNo(Voice voice, boolean yes) {
        return voice.say(yes ? "ui.yes" : "ui.no");
    }
}
