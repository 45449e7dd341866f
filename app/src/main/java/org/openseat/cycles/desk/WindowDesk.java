package org.openseat.cycles.desk;

import java.time.Instant;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cycles.WindowMoved;
import org.openseat.cycles.WindowTable;
import org.openseat.district.SchoolYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where staff move the closing of a window, once whom it reaches has been shown.
@Component
class WindowDesk {

    private final WindowTable windows;
    private final ApplicationEventPublisher events;

    WindowDesk(WindowTable windows, ApplicationEventPublisher events) {
        this.windows = windows;
        this.events = events;
    }

    /// False when somebody else has moved it since it was shown. Sent twice, it is done once.
    @Transactional
    boolean move(UUID form, SchoolYear cycle, WindowForm.Wanted wanted, int seen, SignedIn by, Instant now) {
        var row = wanted.row();
        var kept = windows.lock(cycle, row.window(), row.zone()).orElseThrow();
        if (windows.made(form)) {
            return true;
        }
        if (kept.version() != seen) {
            return false;
        }
        windows.change(form, cycle, kept.row(), row, wanted.why(), by, now);
        events.publishEvent(new WindowMoved(cycle, kept.row().closes(), row));
        return true;
    }
}
