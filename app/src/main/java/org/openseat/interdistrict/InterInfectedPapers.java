package org.openseat.interdistrict;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.documents.InfectionFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the virus check refuses a paper of a request, the family is told as when the office does.
@Component
class InterInfectedPapers {

    private final InterRequests requests;
    private final InterRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterInfectedPapers(InterRequests requests, InterRecord record, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(InfectionFound found) {
        requests.find(new CaseId(found.packet().value())).ifPresent(request -> {
            var why = PaperProblem.INFECTED.name();
            var paper = Map.of("paper", found.kind());
            record.note(request, InterEvent.PAPER_REFUSED, null, ZonedDateTime.now(clock), paper, why);
            events.publishEvent(new InterNews.PaperRefused(request.filed().id(), found.kind(), why));
        });
    }
}
