package org.openseat.letters.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterKind;
import org.openseat.permits.PermitNews;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family which papers must still come: all that the school refuses within a quarter of an hour in one letter,
/// and at most one such letter a day. (R-IDP-5, rules §7 D5)
@Component
class MissingPapers implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final CaseMail mail;
    private final NoticeFacts notices;
    private final LetterDesk desk;
    private final OneByOne each;
    private final Clock clock;

    MissingPapers(JdbcClient sql, CaseMail mail, NoticeFacts notices, LetterDesk desk, OneByOne each, Clock clock) {
        this.sql = sql;
        this.mail = mail;
        this.notices = notices;
        this.desk = desk;
        this.each = each;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PermitNews.PaperRefused news) {
        sql.sql("insert into missing_papers (permit, due) values (:permit, :due) on conflict do nothing")
                .param("permit", news.permit().value())
                .param("due", Timestamp.from(due(news.permit(), clock.instant())))
                .update();
    }

    /// In a quarter of an hour, but not on a day on which the family has had such a letter.
    private Instant due(CaseId permit, Instant now) {
        var soon = now.plus(PAUSE);
        return desk.ofCase(permit.value()).stream()
                .filter(letter -> letter.kind() == LetterKind.MISSING_PAPERS)
                .map(KeptLetter::date)
                .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .filter(soon::isBefore)
                .max(Instant::compareTo)
                .orElse(soon);
    }

    @Override
    public String name() {
        return "letters.papers";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public void work(ZonedDateTime now) {
        each.each(name(), now, due(now.toInstant()), permit -> write(permit, now.toInstant()));
    }

    private void write(CaseId permit, Instant now) {
        if (!take(permit, now)) {
            return;
        }
        var file = mail.file(permit);
        var papers = notices.missingPapers(file);
        if (file.request() instanceof Undecided && !papers.isEmpty()) {
            mail.send(notices.missing(file, papers, mail.today()), file);
        }
    }

    private List<CaseId> due(Instant now) {
        return sql.sql("select permit from missing_papers where due <= :now order by due")
                .param("now", Timestamp.from(now))
                .query((row, n) -> new CaseId(row.getObject("permit", UUID.class)))
                .list();
    }

    /// False when another node has just written it.
    private boolean take(CaseId permit, Instant now) {
        return sql.sql("delete from missing_papers where permit = :permit and due <= :now")
                        .param("permit", permit.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
