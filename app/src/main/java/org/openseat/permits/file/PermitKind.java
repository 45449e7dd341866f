package org.openseat.permits.file;

import java.util.List;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.permits.PermitEvent;
import org.openseat.rulebook.PermitClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A permit within the district, as a kind of request.
@Configuration
public class PermitKind {

    public static final String CODE = "PERMIT";

    @Bean
    CaseKind permitKind(PermitScope scope) {
        return new CaseKind(
                CODE,
                "permits",
                "permits",
                List.of(PermitEvent.values()),
                new KeptDeadlines(
                        List.of(PermitClock.values()), "permit_request", "p.deadline", "deadline = k.deadline"),
                (id, who) -> scope.find(id, who).isPresent());
    }
}
