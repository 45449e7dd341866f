package org.openseat.interdistrict;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.cases.record.CaseRecord;
import org.openseat.documents.InfectionFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the virus check refuses a paper of a request, the family is told as when the office does.
@Component
class InterInfectedPapers {

    private final InterRequests requests;
    private final CaseRecord record;
    private final Clock clock;

    InterInfectedPapers(InterRequests requests, CaseRecord record, Clock clock) {
        this.requests = requests;
        this.record = record;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(InfectionFound found) {
        requests.find(new CaseId(found.packet().value()))
                .ifPresent(request -> record.paperRefused(
                        request.filed().id(),
                        found.kind(),
                        PaperProblem.INFECTED.name(),
                        null,
                        ZonedDateTime.now(clock)));
    }
}
