package org.openseat.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openseat.documents.check.VirusScanner;
import org.openseat.documents.check.VirusScanner.Finding;
import org.openseat.documents.store.DocumentStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks again about files that arrived while the virus check was silent, until it has answered for each.
///
/// They are kept all the while, and what counts for deadlines is when they arrived.
@Component
class Rescan {

    private final Documents documents;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Rescan(
            Documents documents,
            DocumentStore store,
            VirusScanner scanner,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.store = store;
        this.scanner = scanner;
        this.events = events;
        this.transaction = transaction;
    }

    void round(Instant now) {
        scanner.again();
        for (var sha256 : documents.unchecked()) {
            var finding = scanner.look(store.file(sha256));
            if (finding == Finding.NO_ANSWER) {
                return;
            }
            transaction.executeWithoutResult(status -> answered(sha256, finding, now));
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

    /// Tests that live on days of their own switch it off.
    @Component
    @ConditionalOnProperty(name = "openseat.days", havingValue = "true", matchIfMissing = true)
    static class EveryHalfMinute {

        private final Rescan rescan;
        private final Clock clock;

        EveryHalfMinute(Rescan rescan, Clock clock) {
            this.rescan = rescan;
            this.clock = clock;
        }

        @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
        void round() {
            rescan.round(clock.instant());
        }
    }
}
