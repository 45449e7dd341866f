package org.openseat.programs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The time of year for families: which cycle is spoken of, and whether a program can be asked for now.
@Component
public class Season {

    private final Directory directory;
    private final DistrictOffice office;
    private final ObjectProvider<ApplyWindows> windows;

    Season(Directory directory, DistrictOffice office, ObjectProvider<ApplyWindows> windows) {
        this.directory = directory;
        this.office = office;
        this.windows = windows;
    }

    /// Whether one can apply for a program now, and if not, when.
    public sealed interface Applying {

        record Now(Optional<LocalDate> until) implements Applying {}

        record From(LocalDate day) implements Applying {}

        /// No day is known on which it could be asked for again.
        record Over(Optional<LocalDate> ended) implements Applying {}

        record Closed(Optional<SchoolYear> last) implements Applying {}

        /// @param from the day on which its first window opens, if that is known
        record Coming(SchoolYear first, Optional<LocalDate> from) implements Applying {}
    }

    /// The cycle that families speak of: the last one whose windows have begun to open, else the first to come.
    public Optional<ChoicesNumbers> numbers(Instant now) {
        var all = directory.edition().numbers().values().stream()
                .flatMap(numbers -> numbers.choices().stream())
                .toList();
        return all.stream()
                .filter(numbers -> onTime(numbers).isOpenYet(now))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /// The same as a school year; without any cycle set up, the year after the present one.
    public SchoolYear cycle(Instant now) {
        return numbers(now)
                .map(ChoicesNumbers::cycle)
                .orElseGet(() -> SchoolYear.of(now.atZone(office.timeZone()).toLocalDate())
                        .next());
    }

    public Applying applying(Program program, Instant now) {
        var cycle = cycle(now);
        return switch (program.standing(cycle)) {
            case CLOSED -> new Applying.Closed(program.closes());
            case COMING -> {
                var first = program.opens().orElseThrow();
                yield new Applying.Coming(first, ofYear(first).map(numbers -> day(onTime(numbers))));
            }
            case TEACHES ->
                numbers(now)
                        .map(numbers -> applying(program, numbers, now))
                        .orElseGet(() -> new Applying.Over(Optional.empty()));
        };
    }

    private Applying applying(Program program, ChoicesNumbers numbers, Instant now) {
        var first = Window.of(program.kind());
        var rows = rows(numbers).stream()
                .filter(row -> row.window() == first
                        || first == Window.ON_TIME
                                && (row.window() == Window.LATE || row.window() == Window.SPACE_AVAILABLE))
                .toList();
        var open = rows.stream().filter(row -> row.isOpen(now)).findFirst();
        if (open.isPresent()) {
            return new Applying.Now(lastDay(open.get()));
        }
        return rows.stream()
                .filter(row -> !row.isOpenYet(now))
                .map(this::day)
                .sorted()
                .findFirst()
                .<Applying>map(Applying.From::new)
                .orElseGet(() -> new Applying.Over(
                        rows.stream().flatMap(row -> lastDay(row).stream()).max(LocalDate::compareTo)));
    }

    private Optional<ChoicesNumbers> ofYear(SchoolYear year) {
        return Optional.ofNullable(directory.edition().numbers().get(year)).flatMap(Numbers::choices);
    }

    /// The windows of a cycle.
    public List<WindowRow> rows(ChoicesNumbers numbers) {
        var kept = windows.getIfAvailable();
        return kept == null ? WindowRow.of(numbers, office.timeZone()) : kept.of(numbers);
    }

    /// Read from the Board's numbers alone, so that a search does not ask the database.
    private WindowRow onTime(ChoicesNumbers numbers) {
        return WindowRow.of(numbers, office.timeZone()).stream()
                .filter(row -> row.window() == Window.ON_TIME)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(WindowRow row) {
        return row.opens().opens(row.zone()).atZone(row.zone()).toLocalDate();
    }

    private static Optional<LocalDate> lastDay(WindowRow row) {
        var closes = row.closes();
        return closes == null
                ? Optional.empty()
                : Optional.of(closes.closes(row.zone())
                        .minusNanos(1)
                        .atZone(row.zone())
                        .toLocalDate());
    }
}
