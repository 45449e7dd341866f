package org.openseat.letters.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.PaperRefused;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterKind;
import org.openseat.permits.PermitKind;
import org.openseat.permits.PermitRequest.Undecided;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells a family which papers must still come: all that the school refuses within a quarter of an hour in one letter,
/// and at most one such letter a day. (R-IDP-5, rules §7 D5)
@Component
class MissingPapers {

    private static final Logger LOG = LoggerFactory.getLogger(MissingPapers.class);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final CaseMail mail;
    private final NoticeFacts notices;
    private final LetterDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MissingPapers(
            JdbcClient sql,
            CaseMail mail,
            NoticeFacts notices,
            LetterDesk desk,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.mail = mail;
        this.notices = notices;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PaperRefused news) {
        if (!news.kind().equals(PermitKind.CODE)) {
            return;
        }
        sql.sql("insert into missing_papers (permit, due) values (:permit, :due) on conflict do nothing")
                .param("permit", news.id().value())
                .param("due", Timestamp.from(due(news.id(), clock.instant())))
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

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void round() {
        writeDue(clock.instant());
    }

    /// Writes every letter that is due; one that cannot be written keeps none of the others waiting.
    void writeDue(Instant now) {
        for (var permit : due(now)) {
            try {
                transaction.executeWithoutResult(status -> write(permit, now));
            } catch (RuntimeException e) {
                LOG.error("The letter about missing papers of {} could not be written; tried again later", permit, e);
            }
        }
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
