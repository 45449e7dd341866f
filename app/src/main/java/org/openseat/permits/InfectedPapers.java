package org.openseat.permits;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperProblem;
import org.openseat.cases.record.CaseRecord;
import org.openseat.documents.InfectionFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the virus check refuses a paper of a request, the family is told as when a school does.
@Component
class InfectedPapers {

    private final Permits permits;
    private final CaseRecord record;
    private final Clock clock;

    InfectedPapers(Permits permits, CaseRecord record, Clock clock) {
        this.permits = permits;
        this.record = record;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(InfectionFound found) {
        var permit = new CaseId(found.packet().value());
        if (permits.find(permit).isPresent()) {
            record.paperRefused(permit, found.kind(), PaperProblem.INFECTED.name(), null, ZonedDateTime.now(clock));
        }
    }
}
