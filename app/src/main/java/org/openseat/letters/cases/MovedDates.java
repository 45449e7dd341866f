package org.openseat.letters.cases;

import java.time.LocalDate;
import org.openseat.cases.days.DeadlineMoved;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Running;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family that the calendar has moved a date it was told: the old date, the new one and why.
@Component
class MovedDates {

    /// The fact of a timeline entry [PermitEvent#DEADLINE_MOVED] that holds the old date.
    private static final String OLD = "old";

    private final CaseMail mail;
    private final NoticeFacts notices;

    MovedDates(CaseMail mail, NoticeFacts notices) {
        this.mail = mail;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(DeadlineMoved news) {
        if (news.kind().equals("PERMIT")) {
            var file = mail.file(news.request());
            AppealLetters.last(file, PermitEvent.DEADLINE_MOVED).ifPresent(entry -> tell(file, entry));
        }
    }

    private void tell(CaseFile file, Entry entry) {
        var old = entry.facts().get(OLD);
        if (old != null && file.request() instanceof Running running) {
            var letter =
                    notices.moved(file, running.deadline(), LocalDate.parse(old), entry.why(), mail.day(entry.at()));
            mail.send(letter, entry.at().toString(), file);
        }
    }
}
