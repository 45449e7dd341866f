package org.openseat.permits.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.SignedStatement;
import org.openseat.permits.Packet;
import org.openseat.permits.Permit;
import org.openseat.rulebook.PermitTerm;
import org.openseat.schools.Calendars;
import org.springframework.stereotype.Component;

/// Says until when a permit holds, by the rule for its kind. (BUL-5347 §II.A.2, §III.D)
@Component
public class Terms {

    private final Bases bases;
    private final Hearing hearing;
    private final Calendars calendars;

    Terms(Bases bases, Hearing hearing, Calendars calendars) {
        this.bases = bases;
        this.hearing = hearing;
        this.calendars = calendars;
    }

    public Permit permit(Packet packet, @Nullable SignedStatement release, SignedStatement approval) {
        return new Permit(release, approval, term(packet, approval.on()).end().orElse(null));
    }

    private PermitTerm term(Packet packet, LocalDate granted) {
        return PermitTerm.of(
                bases.of(packet, granted),
                packet.year(),
                granted,
                calendars.calendar(),
                hearing.numbers(packet.year()));
    }
}
