package org.openseat.accounts.changes;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Every ten minutes: forgets what was kept for an undo whose 72 hours are over.
@Component
class OldChanges implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Changes changes;

    OldChanges(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "accounts.changes";
    }

    @Override
    public Pace pace() {
        return new Pace.Every(PAUSE);
    }

    @Override
    public void work(ZonedDateTime now) {
        changes.forgetOld(now.toInstant());
    }
}
