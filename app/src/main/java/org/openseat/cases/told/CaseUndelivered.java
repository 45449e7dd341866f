package org.openseat.cases.told;

import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.cases.record.Timeline;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Undelivered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Says in the case that a message did not arrive, and asks those who have the case before them to call the family.
@Component
class CaseUndelivered {

    private final CaseMail mail;
    private final List<CaseLetters> kinds;
    private final Timeline timeline;

    CaseUndelivered(CaseMail mail, List<CaseLetters> kinds, Timeline timeline) {
        this.mail = mail;
        this.kinds = kinds;
        this.timeline = timeline;
    }

    @ApplicationModuleListener
    void on(Undelivered news) {
        mail.about(new CaseId(news.caseId())).ifPresent(about -> {
            timeline.notDelivered(about.id(), news.message(), mail.now());
            OfKind.of(about.kind(), kinds.stream()).stream()
                    .flatMap(kind -> kind.staff(about.id()).stream())
                    .forEach(reader -> mail.tell(
                            Mail.of(
                                    "undelivered:" + news.message() + ":" + reader.id(),
                                    "cases.told.mail.undelivered",
                                    about.path(),
                                    about.number()),
                            about.id(),
                            new Reader(reader.id().value(), reader.email(), reader.language())));
        });
    }
}
