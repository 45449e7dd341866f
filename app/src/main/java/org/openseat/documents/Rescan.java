package org.openseat.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.openseat.documents.store.ContentLetGo;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.VirusScanner;
import org.openseat.documents.virus.VirusScanner.Finding;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks again about files that arrived while the virus check was silent, until it has answered for each.
///
/// They are kept all the while, and what counts for deadlines is when they arrived.
@Component
class Rescan implements Round {

    private final Documents documents;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final ApplicationEventPublisher events;
    private final OneByOne each;
    private final TransactionTemplate transaction;

    Rescan(
            Documents documents,
            DocumentStore store,
            VirusScanner scanner,
            ApplicationEventPublisher events,
            OneByOne each,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.store = store;
        this.scanner = scanner;
        this.events = events;
        this.each = each;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "documents.rescan";
    }

    @Override
    public Pace pace() {
        return new Pace.Every(Duration.ofSeconds(30));
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        scanner.again();
        each.eachOutside(name(), now, documents.unchecked(), sha256 -> look(sha256, now.toInstant()));
    }

    private void look(String sha256, Instant now) {
        var finding = scanner.look(store.file(sha256));
        if (finding != Finding.NO_ANSWER) {
            transaction.executeWithoutResult(_ -> answered(sha256, finding, now));
        }
    }

    private void answered(String sha256, Finding finding, Instant now) {
        documents.hold(sha256);
        if (finding == Finding.CLEAN) {
            documents.clean(sha256);
            return;
        }
        documents
                .infected(sha256, now)
                .forEach(each -> events.publishEvent(new InfectionFound(each.packet(), each.id(), each.kind())));
        events.publishEvent(new ContentLetGo(sha256));
    }
}
