package org.openseat.cycles;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.seats.SpaceAvailable;

/// A Choices year, named after the school year that families apply for: its numbers, and its windows as they stand now.
public record Cycle(ChoicesNumbers numbers, List<WindowRow> windows, ZoneId zone) {

    public Cycle {
        windows = List.copyOf(windows);
    }

    public SchoolYear year() {
        return numbers.cycle();
    }

    /// A window of this year; a year has either the late window or Space Available. (G23)
    public Optional<WindowRow> window(Window window) {
        return windows.stream().filter(row -> row.window() == window).findFirst();
    }

    /// The windows in which something can be sent at this instant.
    public List<WindowRow> open(Instant at) {
        return windows.stream().filter(row -> row.isOpen(at) && !over(at)).toList();
    }

    public boolean isOpen(Instant at) {
        return !open(at).isEmpty();
    }

    /// The window open at this instant in which programs of this kind can be asked for: its own, or the late one.
    public Optional<WindowRow> open(Category category, Instant at) {
        var own = Window.of(category);
        return open(at).stream()
                .filter(row -> row.window() == own
                        || own == Window.ON_TIME
                                && (row.window() == Window.LATE || row.window() == Window.SPACE_AVAILABLE))
                .findFirst();
    }

    /// The next window to open.
    public Optional<WindowRow> next(Instant at) {
        return windows.stream()
                .filter(row -> !row.isOpenYet(at))
                .min((one, other) -> one.opens().compareTo(other.opens()));
    }

    /// When proof of eligibility must exist. Where that is the on-time closing it moves with it. (R-GIF-5)
    public Closing evidence() {
        var evidence = numbers.days().evidence();
        var moved = window(Window.ON_TIME).map(WindowRow::closes);
        boolean same = evidence.equals(numbers.windows().onTime().closes());
        return new Closing(same ? moved.orElse(evidence) : evidence, zone);
    }

    /// Until when schools and offices answer whether a child qualifies. (R-GIF-5)
    public Closing verification() {
        return new Closing(numbers.days().verificationClose(), zone);
    }

    /// Late and Space Available lists have closed; nothing can be sent for this year any more. (R-SA-1)
    public boolean over(Instant at) {
        return !new Closing(Moment.of(SpaceAvailable.until(numbers)), zone).allows(at);
    }
}
