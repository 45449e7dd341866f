package org.openseat.cases.told;

import java.time.LocalDate;
import java.util.List;
import org.openseat.cases.CaseNews;
import org.openseat.cases.OfKind;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.cases.record.Timeline.Entry;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family that the calendar has moved a date it was told: the old date, the new one and why.
@Component
class MovedDates {

    /// The fact of a timeline entry [EveryCase#DEADLINE_MOVED] that holds the old date.
    private static final String OLD = "old";

    private final CaseMail mail;
    private final Timeline timeline;
    private final List<CaseLetters> kinds;

    MovedDates(CaseMail mail, Timeline timeline, List<CaseLetters> kinds) {
        this.mail = mail;
        this.timeline = timeline;
        this.kinds = kinds;
    }

    @ApplicationModuleListener
    void on(CaseNews.DeadlineMoved news) {
        timeline.of(news.id()).stream()
                .filter(entry -> entry.what().name().equals(EveryCase.DEADLINE_MOVED.name()))
                .findFirst()
                .ifPresent(entry -> tell(news, entry));
    }

    private void tell(CaseNews news, Entry entry) {
        if (entry.facts().get(OLD) instanceof String old) {
            OfKind.of(news.kind(), kinds.stream())
                    .flatMap(kind -> kind.moved(news.id(), LocalDate.parse(old), mail.day(entry.at())))
                    .ifPresent(letter -> mail.send(letter.quoting(entry.why()), entry.at()));
        }
    }
}
