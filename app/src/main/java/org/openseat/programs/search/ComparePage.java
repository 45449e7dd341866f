package org.openseat.programs.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Up to four programs side by side, what differs first; of more, the page asks which to leave out.
record ComparePage(List<Shown> picked, SchoolYear year, ProgramCycle cycle) implements Page {

    /// One fact of each program.
    record Row(String what, List<String> values) {
        boolean same() {
            return values.stream().distinct().count() == 1;
        }
    }

    boolean tooMany() {
        return picked.size() > Wish.MOST_PICKED;
    }

    /// The address of this page without one of them.
    String without(Shown one) {
        return "/programs/compare?p="
                + String.join(
                        ",",
                        picked.stream()
                                .filter(other -> other != one)
                                .map(other -> other.program().code())
                                .toList());
    }

    List<Row> rows(Frame frame) {
        var words = frame.words();
        var lang = frame.lang();
        return Stream.of(
                        row(frame, "kind", one -> ProgramTold.kind(words, lang, one.program())),
                        row(
                                frame,
                                "theme",
                                one -> one.program()
                                        .theme()
                                        .map(theme -> ProgramTold.theme(words, lang, theme))
                                        .orElse("–")),
                        row(
                                frame,
                                "language",
                                one -> one.program()
                                        .language()
                                        .map(taught -> ProgramTold.language(
                                                taught, frame.language().locale()))
                                        .orElse("–")),
                        row(frame, "grades", one -> ProgramTold.grades(words, lang, one.program())),
                        row(
                                frame,
                                "seats",
                                one -> one.seats().map(String::valueOf).orElse("–")),
                        row(
                                frame,
                                "applied",
                                one -> one.last()
                                        .map(last -> String.valueOf(last.applications()))
                                        .orElse("–")),
                        row(
                                frame,
                                "offered",
                                one -> one.last()
                                        .map(last -> String.valueOf(last.offers()))
                                        .orElse("–")),
                        row(
                                frame,
                                "lastPoints",
                                one -> one.last()
                                        .flatMap(last -> last.lastPoints())
                                        .map(ProgramTold::points)
                                        .orElse("–")),
                        row(
                                frame,
                                "bus",
                                one -> frame.say("programs.bus." + one.program().kind())),
                        row(frame, "school", one -> one.school().name()))
                .sorted(Comparator.comparing(Row::same))
                .toList();
    }

    private Row row(Frame frame, String what, Function<Shown, String> value) {
        return new Row(
                frame.say("programs.compare." + what),
                picked.stream().map(value).toList());
    }
}
