package org.openseat.documents;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.openseat.documents.reception.Quota;
import org.openseat.documents.store.ContentLetGo;
import org.openseat.documents.store.DocumentStore;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Removes bytes that no document refers to any more.
///
/// Holding the content's lock until the file is gone, it cannot remove what somebody is just adding again.
@Component
class Discarding implements Round {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Documents documents;
    private final DocumentStore store;
    private final Quota quota;
    private final OneByOne each;

    Discarding(Documents documents, DocumentStore store, Quota quota, OneByOne each) {
        this.documents = documents;
        this.store = store;
        this.quota = quota;
        this.each = each;
    }

    @ApplicationModuleListener
    void on(ContentLetGo gone) {
        letGo(gone.sha256());
    }

    @Override
    public String name() {
        return "documents.discarding";
    }

    @Override
    public Pace pace() {
        return new Pace.Nightly(LocalTime.of(3, 40));
    }

    /// What an addition left behind that was undone after its bytes had been kept.
    @Override
    public void work(ZonedDateTime now) throws IOException {
        each.each(name(), now, store.kept(), this::letGo);
        store.tidy(now.toInstant().minus(DAY));
        quota.forget(now.toInstant().minus(WEEK));
    }

    private void letGo(String sha256) {
        documents.hold(sha256);
        if (!documents.refersTo(sha256)) {
            store.discard(sha256);
        }
    }
}
