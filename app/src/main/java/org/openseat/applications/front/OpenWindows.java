package org.openseat.applications.front;

import java.util.List;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.programs.ApplyWindows;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.springframework.stereotype.Component;

/// Tells the directory of programs when one may apply, as staff may have extended it.
@Component
class OpenWindows implements ApplyWindows {

    private final Cycles cycles;

    OpenWindows(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public List<WindowRow> of(ChoicesNumbers numbers) {
        return cycles.find(numbers.cycle()).map(Cycle::windows).orElse(List.of());
    }
}
