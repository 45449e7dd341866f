package org.openseat.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.openseat.documents.store.DocumentStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes bytes that no document refers to any more.
///
/// Holding the content's lock until the file is gone, it cannot remove what somebody is just adding again.
@Component
class Discarding {

    private static final Duration DAY = Duration.ofDays(1);

    private final Documents documents;
    private final DocumentStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Discarding(Documents documents, DocumentStore store, TransactionTemplate transaction, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ContentLetGo gone) {
        letGo(gone.sha256());
    }

    /// Every night: what an addition left behind that was undone after its bytes had been kept.
    @Scheduled(cron = "0 40 3 * * *")
    void sweep() throws IOException {
        for (var sha256 : store.kept()) {
            transaction.executeWithoutResult(status -> letGo(sha256));
        }
        store.tidy(clock.instant().minus(DAY));
    }

    private void letGo(String sha256) {
        documents.hold(sha256);
        if (!documents.refersTo(sha256)) {
            store.discard(sha256);
        }
    }
}
