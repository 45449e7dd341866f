package org.openseat.permits.review;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.file.PermitScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The school of residence keeps a note of its meeting with the family in the case. (BUL-5347 Att. A)
@Service
class MeetingDesk {

    private final PermitScope scope;
    private final CaseRecord record;

    MeetingDesk(PermitScope scope, CaseRecord record) {
        this.scope = scope;
        this.record = record;
    }

    @Transactional
    public Optional<Outcome<PermitRequest>> note(CaseId id, SignedIn by, Meeting meeting, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case AtResidenceSchool request
            when by.schools().contains(request.packet().from()) -> {
                record.note(request.packet().id(), PermitEvent.MEETING_NOTED, by, now, meeting.facts(), meeting.said());
                yield new Outcome.Done<>(request);
            }
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }
}
