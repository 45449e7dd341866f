package org.openseat.programs.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.BusStop;
import org.openseat.pack.choices.PastResult;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.Season.Applying;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.seats.NoBus;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// A program: what it is, for whom, how many seats, how likely, and how one gets there.
///
/// @param results what came of the last draw
record ProgramPage(
        Shown shown,
        SchoolYear year,
        ProgramCycle cycle,
        List<PastResult> results,
        Applying applying,
        Optional<ChoicesNumbers> numbers)
        implements Page {

    /// A group smaller than this is not shown, so that nobody in it can be told. (§10)
    private static final int FEWEST = 10;

    Program program() {
        return shown.program();
    }

    @Nullable
    String description(Frame frame) {
        return program().description(frame.language().locale()).orElse(null);
    }

    String about(Frame frame) {
        return shown.about(frame.words(), frame.lang());
    }

    SortedMap<Grade, ProgramSeats> seats() {
        return cycle.seats().getOrDefault(program().code(), new TreeMap<>());
    }

    int openings(ProgramSeats seats) {
        return seats.openings(balanced()).openings();
    }

    /// How the free seats are counted, in a sentence.
    String how(Frame frame, ProgramSeats seats) {
        return Sentences.say(
                seats.openings(balanced()).reason(), frame.language().locale());
    }

    private boolean balanced() {
        return numbers.map(ChoicesNumbers::raceBalance).orElse(false);
    }

    String grade(Frame frame, Grade grade) {
        return ProgramTold.grade(frame.words(), frame.lang(), grade);
    }

    List<PastResult> lastDraw() {
        return results.stream()
                .sorted(Comparator.comparing((PastResult one) -> one.grade().orElse(Grade.TK))
                        .thenComparing(one -> one.group().map(Enum::ordinal).orElse(-1)))
                .toList();
    }

    boolean tooFew(PastResult result) {
        return result.applications() < FEWEST;
    }

    String points(BigDecimal points) {
        return ProgramTold.points(points);
    }

    String bus(Frame frame) {
        return Sentences.say(
                NoBus.judge(program().kind()).reasons().getFirst(),
                frame.language().locale());
    }

    List<BusStop> stops() {
        return cycle.stops(program().code());
    }

    Optional<Integer> ride(BusStop stop) {
        return stop.rides().stream()
                .filter(ride -> ride.program().equals(program().code()))
                .findFirst()
                .flatMap(BusStop.Ride::minutes);
    }

    /// Who may ask for it, a line each.
    List<String> entry(Frame frame) {
        var kind = program().kind();
        var lines = new ArrayList<String>();
        lines.add(frame.say("programs.entry." + kind));
        program().gifted().ifPresent(gifted -> lines.add(frame.say("programs.entry." + gifted)));
        if (kind == Category.MAGNET && shown.boundaryFirst()) {
            lines.add(frame.say("programs.entry.CONTINUOUS"));
        }
        if (cycle.isOn(YearList.SPACE_AVAILABLE, program().code())) {
            lines.add(frame.say("programs.entry.SPACE_AVAILABLE"));
        }
        lines.add(frame.say(kind == Category.MAGNET ? "programs.entry.points" : "programs.entry.noPoints"));
        return lines;
    }

    /// Whether one can apply, as a heading of the card.
    String when(Frame frame) {
        return switch (applying) {
            case Applying.Now(var until) ->
                until.map(day -> frame.say("programs.apply.until", frame.date(day)))
                        .orElseGet(() -> frame.say("programs.apply.now"));
            case Applying.From(var day) -> frame.say("programs.apply.from", frame.date(day));
            case Applying.Over(var ended) ->
                ended.map(day -> frame.say("programs.apply.over", frame.date(day)))
                        .orElseGet(() -> frame.say("programs.apply.unknown"));
            case Applying.Closed(var last) ->
                last.map(year -> frame.say("programs.apply.closed", year.label()))
                        .orElseGet(() -> frame.say("programs.closed"));
            case Applying.Coming(var first, var from) ->
                from.map(day -> frame.say("programs.apply.coming.from", first.label(), frame.date(day)))
                        .orElseGet(() -> frame.say("programs.apply.coming", first.label()));
        };
    }

    boolean open() {
        return applying instanceof Applying.Now;
    }

    /// Whether there is a day to be reminded of.
    boolean remindable() {
        return switch (applying) {
            case Applying.Now now -> now.until().isPresent();
            case Applying.From _ -> true;
            case Applying.Coming coming -> coming.from().isPresent();
            case Applying.Over _, Applying.Closed _ -> false;
        };
    }
}
