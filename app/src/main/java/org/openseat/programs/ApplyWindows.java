package org.openseat.programs;

import java.util.List;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;

/// When one may apply in a cycle, as staff may have extended it; whoever keeps the windows answers.
public interface ApplyWindows {

    List<WindowRow> of(ChoicesNumbers numbers);
}
