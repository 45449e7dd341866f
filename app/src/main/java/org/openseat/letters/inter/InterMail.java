package org.openseat.letters.inter;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterCases;
import org.openseat.letters.Letter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Mail;
import org.openseat.letters.Reader;
import org.openseat.letters.WhoIsTold;
import org.springframework.stereotype.Component;

/// Sends what is written in a case between districts to the family that filed it, and says so in its timeline.
@Component
class InterMail {

    private final InterCases cases;
    private final LetterDesk desk;
    private final WhoIsTold whoIsTold;
    private final Timeline timeline;
    private final Clock clock;

    InterMail(InterCases cases, LetterDesk desk, WhoIsTold whoIsTold, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.whoIsTold = whoIsTold;
        this.timeline = timeline;
        this.clock = clock;
    }

    InterCase file(CaseId request) {
        return cases.get(request, now().toLocalDate());
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /// Nothing happens for an occasion of which the family has had its letter: news may come twice.
    ///
    /// @return whether there was a letter to write
    boolean send(Letter letter, Object occasion, InterCase file) {
        var written = desk.write(letter, occasion.toString(), family(file), clock.instant());
        written.ifPresent(id -> timeline.letterSent(file.filed().id(), now()));
        return written.isPresent();
    }

    void tell(Mail mail, InterCase file) {
        desk.tell(family(file), mail.about(file.filed().id().value()), clock.instant());
    }

    private Reader family(InterCase file) {
        return Reader.of(whoIsTold.about(file.filed().student(), file.filed().filedBy()));
    }
}
