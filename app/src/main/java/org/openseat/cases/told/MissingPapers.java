package org.openseat.cases.told;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.OfKind;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a family which papers must still come: all that are refused within a quarter of an hour in one letter, and at
/// most one such letter a day. (R-IDP-5, R-INT-16, rules §7 D5)
@Component
class MissingPapers implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final CaseMail mail;
    private final List<CaseLetters> kinds;
    private final LetterDesk desk;
    private final OneByOne each;
    private final Clock clock;

    MissingPapers(JdbcClient sql, CaseMail mail, List<CaseLetters> kinds, LetterDesk desk, OneByOne each, Clock clock) {
        this.sql = sql;
        this.mail = mail;
        this.kinds = kinds;
        this.desk = desk;
        this.each = each;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CaseNews.PaperRefused news) {
        sql.sql("insert into missing_papers (case_id, due) values (:case, :due) on conflict do nothing")
                .param("case", news.id().value())
                .param("due", Timestamp.from(due(news.id(), clock.instant())))
                .update();
    }

    /// In a quarter of an hour, but not on a day on which the family has had such a letter.
    private Instant due(CaseId id, Instant now) {
        var soon = now.plus(PAUSE);
        return desk.ofCase(id.value()).stream()
                .filter(letter -> letter.is(CaseLetterKind.MISSING_PAPERS))
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

    private void write(CaseId id, Instant now) {
        if (take(id, now)) {
            letter(id).ifPresent(mail::send);
        }
    }

    private Optional<NoticeLetter> letter(CaseId id) {
        var kind = mail.about(id).orElseThrow().kind();
        return OfKind.of(kind, kinds.stream()).flatMap(each -> each.missing(id, mail.today()));
    }

    private List<CaseId> due(Instant now) {
        return sql.sql("select case_id from missing_papers where due <= :now order by due")
                .param("now", Timestamp.from(now))
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /// False when another node has just written it.
    private boolean take(CaseId id, Instant now) {
        return sql.sql("delete from missing_papers where case_id = :case and due <= :now")
                        .param("case", id.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
