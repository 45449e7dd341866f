package org.openseat.letters.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.openseat.accounts.Accounts;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Timeline;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Mail;
import org.openseat.letters.Reader;
import org.openseat.letters.Undelivered;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.schools.School;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Says in the case that a message did not arrive, and asks the school at which it lies to call the family.
@Component
class PermitUndelivered {

    private final CaseFiles files;
    private final Timeline timeline;
    private final LetterDesk desk;
    private final Accounts accounts;
    private final Clock clock;

    PermitUndelivered(CaseFiles files, Timeline timeline, LetterDesk desk, Accounts accounts, Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(Undelivered news) {
        file(new CaseId(news.caseId())).ifPresent(file -> {
            timeline.notDelivered(file.packet().id(), news.message(), ZonedDateTime.now(clock));
            for (var reader : accounts.staffOf(school(file).code())) {
                var mail = Mail.of(
                                "undelivered:" + news.message() + ":" + reader.id(),
                                "letters.mail.undelivered",
                                CaseFacts.path(file),
                                file.packet().number().value())
                        .about(news.caseId());
                desk.tell(new Reader(reader.id().value(), reader.email(), reader.language()), mail, clock.instant());
            }
        });
    }

    /// The case may be of another kind.
    private Optional<CaseFile> file(CaseId permit) {
        return files.find(permit, LocalDate.now(clock));
    }

    private static School school(CaseFile file) {
        return file.request() instanceof AtRequestedSchool || file.request() instanceof Held ? file.to() : file.from();
    }
}
