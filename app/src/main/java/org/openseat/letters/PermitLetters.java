package org.openseat.letters;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.accounts.Accounts;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.PermitId;
import org.openseat.permits.PermitNews;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.Timeline;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the family what became of its permit request, once it has happened for good. (rules §7 D3, D16, D17)
@Component
class PermitLetters {

    private final LetterDesk desk;
    private final CaseFiles files;
    private final PermitLetterFacts facts;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    PermitLetters(
            LetterDesk desk,
            CaseFiles files,
            PermitLetterFacts facts,
            Accounts accounts,
            Timeline timeline,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.facts = facts;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PermitNews.Submitted news) {
        var file = file(news.permit());
        write(file, facts.receipt(file));
    }

    @ApplicationModuleListener
    void on(PermitNews.Granted news) {
        var file = file(news.permit());
        if (file.request() instanceof Granted granted) {
            write(file, facts.permit(file, granted));
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.Denied news) {
        var file = file(news.permit());
        if (file.request() instanceof Denied denied) {
            write(file, facts.denial(file, denied));
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.Released news) {
        var file = file(news.permit());
        if (file.request() instanceof AtRequestedSchool released) {
            tell(file, facts.released(file, released));
        }
    }

    @ApplicationModuleListener
    void on(PermitNews.PaperRefused news) {
        var file = file(news.permit());
        tell(file, facts.paperRefused(file, news, now()));
    }

    private void write(CaseFile file, Letter letter) {
        desk.write(letter, reader(file), clock.instant());
        timeline.add(
                file.packet().id(), clock.instant(), Timeline.Actor.SYSTEM, Timeline.What.LETTER_SENT, Map.of(), null);
    }

    private void tell(CaseFile file, Mail mail) {
        desk.tell(reader(file), mail, clock.instant());
    }

    private CaseFile file(PermitId permit) {
        return files.get(permit, now().toLocalDate());
    }

    private Reader reader(CaseFile file) {
        var family = accounts.contact(file.packet().filedBy());
        return new Reader(family.id().value(), family.email(), family.language());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
