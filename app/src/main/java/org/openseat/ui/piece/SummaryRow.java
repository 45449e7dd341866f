package org.openseat.ui.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer on the page that checks all answers: the question, the answer in one or more lines, a way to change it.
public record SummaryRow(
        String label, List<String> lines, @Nullable String change) {

    public static SummaryRow of(String label, String line, @Nullable String change) {
        return new SummaryRow(label, List.of(line), change);
    }
}
