package org.openseat.cycles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.Years;
import org.springframework.stereotype.Component;

/// The Choices years that the district has set up; a district may have none.
@Component
public class Cycles {

    private final Years years;
    private final DistrictOffice office;
    private final WindowTable windows;

    Cycles(Years years, DistrictOffice office, WindowTable windows) {
        this.years = years;
        this.office = office;
        this.windows = windows;
    }

    /// A year with the windows as they stand at this moment.
    public Optional<Cycle> find(SchoolYear year) {
        return years.numbers(year).flatMap(Numbers::choices).map(this::with);
    }

    /// Every year that is set up, the earliest first.
    public List<Cycle> all() {
        return years.versions().keySet().stream()
                .sorted()
                .flatMap(year -> find(year).stream())
                .toList();
    }

    /// The years in which something can be sent at this instant: in autumn two, as the year before still takes late
    /// applications.
    public List<Cycle> open(Instant at) {
        return all().stream().filter(cycle -> cycle.isOpen(at)).toList();
    }

    /// The year that families speak of: the last one that has opened, else the next to come.
    public Optional<Cycle> current(Instant at) {
        var all = all();
        var begun = all.stream()
                .filter(cycle -> cycle.windows().stream().anyMatch(row -> row.isOpenYet(at)))
                .reduce((_, later) -> later);
        return begun.or(() -> all.stream().findFirst());
    }

    private Cycle with(ChoicesNumbers numbers) {
        var zone = office.timeZone();
        var set = WindowRow.of(numbers, zone);
        var kept = windows.of(numbers.cycle(), zone);
        boolean whole = set.stream()
                .allMatch(row -> kept.stream().anyMatch(each -> each.row().window() == row.window()));
        var rows = whole ? kept : windows.make(numbers.cycle(), set, zone);
        return new Cycle(numbers, rows.stream().map(WindowTable.Kept::row).toList(), zone);
    }
}
