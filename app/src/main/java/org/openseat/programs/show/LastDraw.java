package org.openseat.programs.show;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.pack.choices.PastResult;

/// What came of the last draw of a program, for one grade or all of them.
///
/// @param lastPoints the fewest points with which a seat was offered; empty where points play no part
public record LastDraw(int applications, int offers, Optional<BigDecimal> lastPoints) {

    static Optional<LastDraw> of(List<PastResult> results, @Nullable Grade grade) {
        var wanted = results.stream()
                .filter(result ->
                        grade == null || result.grade().filter(grade::equals).isPresent())
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LastDraw(
                wanted.stream().mapToInt(PastResult::applications).sum(),
                wanted.stream().mapToInt(PastResult::offers).sum(),
                wanted.stream().flatMap(result -> result.lastPoints().stream()).min(Comparator.naturalOrder())));
    }

    public boolean everybodyHadASeat() {
        return offers == applications;
    }
}
