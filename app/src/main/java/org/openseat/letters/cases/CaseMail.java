package org.openseat.letters.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Timeline;
import org.openseat.letters.Letter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.WhoIsTold;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.springframework.stereotype.Component;

/// Sends a letter of a case to the family that filed it, and says so in the case's timeline.
@Component
class CaseMail {

    private final CaseFiles files;
    private final LetterDesk desk;
    private final WhoIsTold whoIsTold;
    private final Timeline timeline;
    private final Clock clock;

    CaseMail(CaseFiles files, LetterDesk desk, WhoIsTold whoIsTold, Timeline timeline, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.whoIsTold = whoIsTold;
        this.timeline = timeline;
        this.clock = clock;
    }

    CaseFile file(CaseId permit) {
        return files.get(permit, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    void send(Letter letter, CaseFile file) {
        send(letter, letter.heading().date().toString(), file);
    }

    /// Nothing happens for an occasion of which the family has had its letter: news may come twice.
    void send(Letter letter, String occasion, CaseFile file) {
        var reader =
                Reader.of(whoIsTold.about(file.packet().student(), file.packet().filedBy()));
        desk.write(letter, occasion, reader, clock.instant())
                .ifPresent(written -> timeline.letterSent(file.packet().id(), ZonedDateTime.now(clock)));
    }
}
