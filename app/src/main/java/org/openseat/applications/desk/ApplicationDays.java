package org.openseat.applications.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Draft;
import org.openseat.applications.Application.Filed;
import org.openseat.applications.Application.InCycle;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.file.Applications;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.draft.Drafts;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.district.SchoolYear;
import org.springframework.stereotype.Component;

/// What happens to applications by itself: drafts lapse when nothing can be sent any more, what was sent enters the
/// cycle, and all is over when the late lists close.
@Component
class ApplicationDays implements KindDays {

    private final Applications applications;
    private final Drafts drafts;
    private final Cycles cycles;
    private final CaseRecord record;
    private final Clock clock;

    ApplicationDays(Applications applications, Drafts drafts, Cycles cycles, CaseRecord record, Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.cycles = cycles;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public List<DayCome> days() {
        return List.of(
                new DayCome("applications.lapse", DayCome.Often.EVERY_MINUTE, due("Draft"), this::lapse),
                new DayCome("applications.enter", DayCome.Often.EVERY_MINUTE, due("Filed"), this::enter),
                new DayCome("applications.close", DayCome.Often.ONCE_A_DAY, due("InCycle"), this::close));
    }

    /// Those of years in which a window has closed: of a year in which none has, nothing can be due.
    private DayCome.Due due(String state) {
        return (_, after, most) -> applications.next(state, inWhichOneClosed(clock.instant()), after, most);
    }

    private List<SchoolYear> inWhichOneClosed(Instant now) {
        return cycles.all().stream()
                .filter(cycle -> cycle.over(now) || cycle.windows().stream().anyMatch(row -> row.isOver(now)))
                .map(Cycle::year)
                .toList();
    }

    private void lapse(CaseId id, ZonedDateTime now) {
        if (applications.take(id).orElse(null) instanceof Draft draft
                && !cycle(draft).isOpen(now.toInstant())) {
            applications.save(draft.lapse(now.toLocalDate()));
        }
    }

    private void enter(CaseId id, ZonedDateTime now) {
        if (applications.take(id).orElse(null) instanceof Filed filed && closed(filed, now.toInstant())) {
            drafts.discard(id);
            applications.save(filed.enter());
            record.note(id, ApplicationEvent.ENTERED, Actor.SYSTEM, now, Map.of(), null);
        }
    }

    private void close(CaseId id, ZonedDateTime now) {
        if (applications.take(id).orElse(null) instanceof InCycle running
                && cycle(running).over(now.toInstant())) {
            applications.save(running.close(now.toLocalDate()));
            record.note(id, ApplicationEvent.CLOSED, Actor.SYSTEM, now, Map.of(), null);
        }
    }

    /// None of the windows that its choices came through is open any more.
    private boolean closed(Filed filed, Instant now) {
        var open = cycle(filed).open(now);
        return open.stream().noneMatch(row -> filed.sent().windows().contains(row.window()));
    }

    private Cycle cycle(Application application) {
        return cycles.find(application.about().cycle()).orElseThrow();
    }
}
