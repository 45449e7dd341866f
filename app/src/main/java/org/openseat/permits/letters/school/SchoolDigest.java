package org.openseat.permits.letters.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.district.SchoolCode;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells each school every morning how many requests others decided or closed the day before, and the permit office how
/// many are late. Appeals are told at once. (BUL-5347 §V.B.9, R-ROL-2)
@Component
public class SchoolDigest implements Round {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final LetterDesk desk;

    SchoolDigest(JdbcClient sql, Accounts accounts, LetterDesk desk) {
        this.sql = sql;
        this.accounts = accounts;
        this.desk = desk;
    }

    private record Share(SchoolCode school, String name, int requests) {}

    @Override
    public String name() {
        return "permits.digest";
    }

    @Override
    public Pace pace() {
        return new Pace.Nightly(LocalTime.of(5, 30));
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        var today = now.toLocalDate();
        for (var share : decidedElsewhere(today.minusDays(1), now)) {
            tell(
                    accounts.staffOf(share.school()),
                    "digest:" + share.school().value() + ":" + today,
                    "permits.letters.mail.school.digest",
                    "/desk?list=DECIDED",
                    now,
                    share.name(),
                    share.requests());
        }
        var late = late(today);
        if (late > 0) {
            tell(
                    accounts.with(Role.DISTRICT),
                    "digest:late:" + today,
                    "permits.letters.mail.school.office",
                    "/desk/permits?list=LATE",
                    now,
                    late);
        }
    }

    private void tell(
            List<Contact> readers, String occasion, String words, String path, ZonedDateTime now, Object... with) {
        for (var reader : readers) {
            desk.tell(Reader.of(reader), Mail.of(occasion + ":" + reader.id(), words, path, with), now.toInstant());
        }
    }

    /// What a school did itself is no news to it; of what was never released the requested school knows nothing.
    private List<Share> decidedElsewhere(LocalDate day, ZonedDateTime now) {
        return sql.sql("""
                select s.code, s.name, count(distinct p.id) as requests
                  from case_event e
                  join permit_request p on p.id = e.case_id
                  join school s on s.code = p.from_school or s.code = p.to_school and p.reached
                 where e.at >= :from and e.at < :to
                   and e.what in ('RELEASED', 'APPROVED', 'DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'RENEWAL_REFUSED',
                                  'CANCELLED', 'REVOKED', 'ENROLLED', 'WITHDRAWN', 'SUPERSEDED', 'EXPIRED',
                                  'ATTEND_RESIDENCE', 'YEAR_OVER', 'REFERRED')
                   and not exists (select from account a where a.id = e.actor and s.code = any (a.schools))
                 group by s.code, s.name order by s.code""")
                .param("from", day.atStartOfDay(now.getZone()).toOffsetDateTime())
                .param("to", day.plusDays(1).atStartOfDay(now.getZone()).toOffsetDateTime())
                .query((row, n) ->
                        new Share(new SchoolCode(row.getString("code")), row.getString("name"), row.getInt("requests")))
                .list();
    }

    private int late(LocalDate today) {
        return sql.sql("""
                select count(*) from permit_request
                 where due < :today and state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL')""").param("today", today).query(Integer.class).single();
    }
}
