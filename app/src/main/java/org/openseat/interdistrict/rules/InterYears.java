package org.openseat.interdistrict.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.schools.Years;
import org.openseat.ui.Windows;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// Tells the front door when permits between districts may be asked for, this year's and the next. (R-INT-1 to R-INT-3)
@Component
class InterYears implements Windows {

    private final Years years;

    InterYears(Years years) {
        this.years = years;
    }

    /// The numbers of the school year under way and of the next.
    List<Numbers> numbers(LocalDate today) {
        var now = years.current(today);
        return Stream.of(now, now.next())
                .flatMap(year -> years.numbers(year).stream())
                .toList();
    }

    @Override
    public List<Window> of(LocalDate today) {
        return numbers(today).stream()
                .flatMap(numbers -> {
                    var year = numbers.year();
                    return Stream.of(
                            window("in", numbers, year.lastDay()),
                            window("out", numbers, InterWindow.closing(year, numbers)),
                            window("work", numbers, year.lastDay()));
                })
                .toList();
    }

    private static Window window(String who, Numbers numbers, LocalDate closes) {
        var year = numbers.year();
        var words = Said.of("interdistrict.rules.window." + who, year.label());
        return new Window(words, InterWindow.opening(year, numbers), closes);
    }
}
