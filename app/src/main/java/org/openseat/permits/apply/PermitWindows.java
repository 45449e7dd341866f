package org.openseat.permits.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.schools.Years;
import org.openseat.ui.Windows;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// Tells the front door for which school years a permit may be asked, and from when. (BUL-5347 §II.A.3)
@Component
class PermitWindows implements Windows {

    private final Years years;

    PermitWindows(Years years) {
        this.years = years;
    }

    @Override
    public List<Window> of(LocalDate today) {
        var now = years.current(today);
        return Stream.of(now, now.next())
                .flatMap(year -> years.numbers(year).stream())
                .map(numbers -> new Window(
                        Said.of("ui.window.permit", numbers.year().label()),
                        ApplicationWindow.opening(numbers.year(), numbers),
                        numbers.year().lastDay()))
                .toList();
    }
}
