package org.openseat.lockers;

import java.util.List;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Lockers as a kind of request: its name, its address, its words, its clocks, and who may know of a case.
@Configuration
@Profile("lockers")
class LockerKind {

    static final String CODE = "LOCKER";

    @Bean
    CaseKind lockerKind(Lockers lockers) {
        return new CaseKind(
                CODE,
                "lockers",
                "lockers",
                List.of(Locker.Event.values()),
                KeptDeadlines.inRequest("locker_request", Locker.Clock.values()),
                (id, who) -> lockers.find(id, who).isPresent());
    }
}
