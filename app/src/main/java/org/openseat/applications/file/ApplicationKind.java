package org.openseat.applications.file;

import java.util.List;
import org.openseat.applications.ApplicationEvent;
import org.openseat.cases.CaseKind;
import org.openseat.cases.days.KeptDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An application for programs, as a kind of request. Its dates are those of the year's windows; no clock runs in it.
@Configuration
public class ApplicationKind {

    public static final String CODE = "APPLICATION";

    @Bean
    CaseKind applicationKind(Applications applications) {
        return new CaseKind(
                CODE,
                "choices",
                "applications",
                List.of(ApplicationEvent.values()),
                KeptDeadlines.inRequest("application"),
                (id, who) -> applications.find(id, who).isPresent());
    }
}
