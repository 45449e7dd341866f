package org.openseat.interdistrict.samechild;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.interdistrict.record.InterScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one of two requests for the same child: one number goes on, the other leads to it.
///
/// Whoever sent the other learns the number and no more: a name and a birth date are no key to somebody else's case.
@Service
public class JoinDesk {

    private final InterScope scope;
    private final InterRequests requests;
    private final SameChildRequests sameChild;
    private final InterRecord record;
    private final ApplicationEventPublisher events;

    JoinDesk(
            InterScope scope,
            InterRequests requests,
            SameChildRequests sameChild,
            InterRecord record,
            ApplicationEventPublisher events) {
        this.scope = scope;
        this.requests = requests;
        this.sameChild = sameChild;
        this.record = record;
        this.events = events;
    }

    /// `stays` goes on, `gone` is closed in its favor; both must be undecided and for the same child.
    @Transactional
    public Optional<Outcome<InterRequest>> join(CaseId stays, CaseId gone, SignedIn by, ZonedDateTime now) {
        // In one order, whoever joins which into which.
        Stream.of(stays, gone).sorted(Comparator.comparing(CaseId::value)).forEach(id -> scope.lockForOffice(id, by));
        return scope.lockForOffice(stays, by)
                .flatMap(found -> scope.lockForOffice(gone, by)
                        .map(other -> found instanceof Open stay
                                        && other instanceof Open open
                                        && sameChild.undecided(stay.filed()).stream()
                                                .anyMatch(twin -> twin.id().equals(gone))
                                ? joined(stay, open, by, now)
                                : new Outcome.Overtaken<>(found)));
    }

    private Outcome<InterRequest> joined(Open stays, Open gone, SignedIn by, ZonedDateTime now) {
        requests.save(gone.withdraw(now.toLocalDate()));
        sameChild.join(gone.filed().id(), stays.filed().id(), by, now);
        record.note(gone, InterEvent.JOINED, by, now, number(stays), null);
        record.note(stays, InterEvent.JOINED, by, now, number(gone), null);
        events.publishEvent(new JoinedNews(
                gone.filed().id(),
                gone.filed().number().value(),
                stays.filed().number().value()));
        return new Outcome.Done<>(stays);
    }

    private static Map<String, String> number(InterRequest other) {
        return Map.of("number", other.filed().number().value());
    }
}
