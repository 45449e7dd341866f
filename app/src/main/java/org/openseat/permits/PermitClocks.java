package org.openseat.permits;

import java.time.ZonedDateTime;
import org.openseat.cases.KeptDeadline;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.Calendars;
import org.springframework.stereotype.Component;

/// Starts the deadlines of permit requests by the district's calendar and the year's numbers.
@Component
public class PermitClocks {

    private final Calendars calendars;
    private final Hearing hearing;

    PermitClocks(Calendars calendars, Hearing hearing) {
        this.calendars = calendars;
        this.hearing = hearing;
    }

    /// The deadline whose day 0 is today, counted in the transaction that keeps it.
    public KeptDeadline<PermitClock> start(PermitClock clock, Packet packet, ZonedDateTime now) {
        var calendar = calendars.held();
        return KeptDeadline.of(clock, now.toLocalDate(), calendar, hearing.numbers(packet.year()));
    }
}
