package org.openseat.permits.ending;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.file.Permits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ends permits on the day after their last one and lets the families know that they may ask again. (T9)
@Component
class Expiry implements KindDays {

    private final JdbcClient sql;
    private final Permits permits;
    private final CaseRecord record;

    Expiry(JdbcClient sql, Permits permits, CaseRecord record) {
        this.sql = sql;
        this.permits = permits;
        this.record = record;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome("permits.expiry", Often.EVERY_MINUTE, this::over, this::expire));
    }

    private void expire(CaseId id, ZonedDateTime now) {
        if (permits.take(id).orElse(null) instanceof Held held && over(held.permit(), now.toLocalDate())) {
            permits.save(held.expire(now.toLocalDate()));
            record.moved(id, PermitEvent.EXPIRED, Actor.SYSTEM, now, Map.of(), null);
        }
    }

    private static boolean over(Permit permit, LocalDate today) {
        return permit.until() instanceof LocalDate until && until.isBefore(today);
    }

    /// Permanent permits have no last day. While a renewal for the same school is not decided for good, the student
    /// stays, and the permit with the student. (R-IDP-26)
    private List<CaseId> over(LocalDate today, CaseId after, int most) {
        return sql.sql("""
                select p.id from permit_request p
                where p.state in ('GRANTED', 'ATTENDING') and p.permit ->> 'until' < :today
                  and not exists (select from permit_request r
                                   where r.student = p.student and r.to_school = p.to_school
                                     and r.school_year > p.school_year
                                     and (r.answers ->> 'renewal')::boolean
                                     and r.state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'DENIED_BY_RESIDENCE',
                                         'DENIED_BY_REQUESTED', 'NOT_RENEWED', 'FIRST_APPEAL', 'FIRST_APPEAL_DENIED',
                                         'SECOND_APPEAL'))
                  and p.id > :after
                order by p.id limit :most""")
                .param("today", today.toString())
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }
}
