package org.openseat.interdistrict.lists;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.springframework.stereotype.Service;

/// The same button for several requests at once: each is done by itself, and one that is elsewhere by now stays as it
/// is.
@Service
public class Batch {

    private final OfficeDesk office;

    Batch(OfficeDesk office) {
        this.office = office;
    }

    /// How many were done, and how many were left as they are.
    public record Count(int done, int left) {}

    /// Somebody of the office is to work on them, from the line or from somebody else's hands.
    public Count give(Collection<CaseId> requests, String to, SignedIn by, ZonedDateTime now) {
        return each(requests, id -> office.give(id, to, by, now));
    }

    public Count ask(Collection<CaseId> requests, Paper paper, String message, SignedIn by, ZonedDateTime now) {
        return each(requests, id -> office.ask(id, Set.of(paper), message, by, now));
    }

    public Count awaitRelease(Collection<CaseId> requests, SignedIn by, ZonedDateTime now) {
        return each(requests, id -> office.awaitRelease(id, by, now));
    }

    public Count awaitSchool(Collection<CaseId> requests, SignedIn by, ZonedDateTime now) {
        return each(requests, id -> office.awaitSchool(id, by, now));
    }

    private static Count each(Collection<CaseId> requests, Function<CaseId, Optional<Outcome<InterRequest>>> step) {
        var done = (int) requests.stream()
                .distinct()
                .filter(id ->
                        step.apply(id).filter(Outcome.Done.class::isInstance).isPresent())
                .count();
        return new Count(done, (int) requests.stream().distinct().count() - done);
    }
}
