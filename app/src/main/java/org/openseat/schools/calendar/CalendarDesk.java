package org.openseat.schools.calendar;

import java.time.Instant;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.schools.CalendarChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the district changes its calendar, once what would move has been shown.
@Component
class CalendarDesk {

    private final CalendarChanges changes;
    private final Recounts recounts;

    CalendarDesk(CalendarChanges changes, Recounts recounts) {
        this.changes = changes;
        this.recounts = recounts;
    }

    /// What came of asking for a change.
    sealed interface Answer {}

    /// It is made; the deadlines are being counted again.
    record Made(long change) implements Answer {}

    /// The change before it is still being worked through; two at a time could not be told apart.
    record Busy() implements Answer {}

    @Transactional
    public Answer change(UUID form, ChangeForm.Wanted wanted, SignedIn by, Instant now) {
        var done = changes.of(form);
        if (done.isPresent()) {
            return new Made(done.get());
        }
        if (recounts.working()) {
            return new Busy();
        }
        var wish = new CalendarChanges.Wish(
                form,
                wanted.year(),
                wanted.days(),
                wanted.why(),
                by.displayName(),
                by.id().value());
        return new Made(changes.make(wish, now));
    }
}
