package org.openseat.permits;

import java.time.Clock;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.InfectionFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the virus check refuses a paper of a request, the family is told as when a school does.
@Component
class InfectedPapers {

    private final Permits permits;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InfectedPapers(Permits permits, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(InfectionFound found) {
        var permit = new CaseId(found.packet().value());
        if (permits.find(permit).isPresent()) {
            var why = PaperProblem.INFECTED.name();
            timeline.add(
                    permit,
                    PermitEvent.PAPER_REFUSED,
                    Actor.SYSTEM,
                    clock.instant(),
                    Map.of("paper", found.kind()),
                    why);
            events.publishEvent(new PermitNews.PaperRefused(permit, found.kind(), why));
        }
    }
}
