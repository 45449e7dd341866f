package org.openseat.letters.inter;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterCases;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Mail;
import org.openseat.letters.Reader;
import org.openseat.letters.Undelivered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Says in a case between districts that a message did not arrive, and asks the permit office to call the family.
@Component
class InterUndelivered {

    private final InterCases cases;
    private final Timeline timeline;
    private final LetterDesk desk;
    private final Accounts accounts;
    private final Clock clock;

    InterUndelivered(InterCases cases, Timeline timeline, LetterDesk desk, Accounts accounts, Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The case may be of another kind.
    @ApplicationModuleListener
    void on(Undelivered news) {
        cases.find(new CaseId(news.caseId())).ifPresent(filed -> {
            timeline.notDelivered(filed.id(), news.message(), ZonedDateTime.now(clock));
            for (var reader : accounts.with(Role.DISTRICT)) {
                var mail = Mail.of(
                                "undelivered:" + news.message() + ":" + reader.id(),
                                "letters.mail.undelivered",
                                "/inter/" + filed.id(),
                                filed.number().value())
                        .about(news.caseId());
                desk.tell(new Reader(reader.id().value(), reader.email(), reader.language()), mail, clock.instant());
            }
        });
    }
}
