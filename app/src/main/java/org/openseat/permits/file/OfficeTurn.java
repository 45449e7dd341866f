package org.openseat.permits.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Undecided;
import org.springframework.stereotype.Component;

/// When the permit office decides in the place of a school: the school has let its day pass, or the office has taken
/// its
/// turn, because nobody there can decide. (R-ROL-2)
@Component
public class OfficeTurn {

    /// With each of these a turn begins.
    private static final Set<CaseEvent> TURNS = Set.of(
            PermitEvent.SUBMITTED,
            PermitEvent.RELEASED,
            PermitEvent.CORRECTED,
            PermitEvent.REOPENED,
            PermitEvent.TURN_TAKEN);

    private final Timeline timeline;

    OfficeTurn(Timeline timeline) {
        this.timeline = timeline;
    }

    public boolean now(Undecided request, LocalDate today) {
        return now(request, timeline.of(request.packet().id()), today);
    }

    /// @param timeline newest first
    public static boolean now(Undecided request, List<Timeline.Entry> timeline, LocalDate today) {
        return request.silent(today)
                || timeline.stream()
                        .map(Timeline.Entry::what)
                        .filter(TURNS::contains)
                        .findFirst()
                        .filter(PermitEvent.TURN_TAKEN::equals)
                        .isPresent();
    }
}
