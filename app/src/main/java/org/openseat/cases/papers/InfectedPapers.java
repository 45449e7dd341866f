package org.openseat.cases.papers;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.record.CaseRecord;
import org.openseat.documents.InfectionFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the virus check refuses a paper of a request, the family is told as when a person does.
@Component
class InfectedPapers {

    private final CaseKinds kinds;
    private final CaseRecord record;
    private final Clock clock;

    InfectedPapers(CaseKinds kinds, CaseRecord record, Clock clock) {
        this.kinds = kinds;
        this.record = record;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(InfectionFound found) {
        var id = new CaseId(found.packet().value());
        if (kinds.of(id).isPresent()) {
            record.paperRefused(id, found.kind(), PaperProblem.INFECTED.name(), null, ZonedDateTime.now(clock));
        }
    }
}
