package org.openseat.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.Ruling;
import org.openseat.schools.directory.Directory;
import org.springframework.stereotype.Component;

/// The school years the district has set up, each with its numbers.
@Component
public class Years {

    private final Directory directory;

    Years(Directory directory) {
        this.directory = directory;
    }

    /// The school year of a day, whether set up or not.
    public SchoolYear current(LocalDate today) {
        return SchoolYear.of(today);
    }

    /// The years for which a permit may be asked today: this one, and the next from its opening day on.
    public List<SchoolYear> open(LocalDate today) {
        var now = current(today);
        return Stream.of(now, now.next())
                .flatMap(year -> numbers(year).stream())
                .filter(numbers -> isOpen(numbers, today))
                .map(Numbers::year)
                .toList();
    }

    /// What the Board has fixed for a year; empty for a year not set up.
    public Optional<Numbers> numbers(SchoolYear year) {
        return Optional.ofNullable(directory.edition().numbers().get(year));
    }

    /// The version of each year's numbers, as opinions and reports record it.
    public Map<SchoolYear, String> versions() {
        return directory.edition().numbers().values().stream()
                .collect(Collectors.toUnmodifiableMap(Numbers::year, Numbers::version));
    }

    private static boolean isOpen(Numbers numbers, LocalDate today) {
        return ApplicationWindow.judge(new ApplicationWindow.Facts(today, numbers.year()), numbers)
                instanceof Ruling.Met;
    }
}
