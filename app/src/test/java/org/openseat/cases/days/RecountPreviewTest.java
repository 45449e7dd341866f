package org.openseat.cases.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.GroundhogDay.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.DayOff;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.calendar.Sum;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a preview of a change says, against what then happens.
class RecountPreviewTest extends CountingAgain {

    @Autowired
    RecountPreviewTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void a_preview_says_what_then_happens() {
        var like = deadlines.denied(town, MONDAY);
        deadlines.copy(like, counted(PermitClock.FIRST_ANSWER, LocalDate.parse("2026-03-16")));
        var inter = deadlines.incomplete(town, MONDAY);
        var kept = deadlines.of(inter);
        deadlines.set(
                inter,
                new KeptDeadline<>(kept.clock(), kept.start(), kept.date().minusDays(3), kept.counted()));
        var day = LocalDate.parse("2026-03-18");
        var preview = moved.preview(List.of(day(day.toString(), DayOff.EXTREME_HEAT)), MONDAY.toLocalDate());
        var change = done(make(List.of(day(day.toString(), DayOff.EXTREME_HEAT))));
        var moving = preview.sums().stream()
                .filter(sum -> sum.fate() == CalendarMove.MOVES)
                .mapToInt(Sum::cases)
                .sum();
        assertThat(preview.sums()).extracting(Sum::clock).anyMatch(clock -> clock.startsWith("interdistrict."));
        assertThat(moving).isPositive();
        assertThat(moved.sums(change)).isEqualTo(preview.sums());
        assertThat(moved.progress(change).moved()).isEqualTo(moving);
    }
}
