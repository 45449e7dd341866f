package org.openseat.interdistrict.record;

import java.util.List;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.interdistrict.InterEvent;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A permit between districts, as a kind of request.
@Configuration
public class InterKind {

    public static final String CODE = "INTER";

    @Bean
    CaseKind interKind(InterScope scope) {
        return new CaseKind(
                CODE,
                "inter",
                "interdistrict",
                List.of(InterEvent.values()),
                KeptDeadlines.inRequest("inter_request", InterClock.values()),
                (id, who) -> scope.find(id, who).isPresent());
    }
}
