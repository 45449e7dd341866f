package org.openseat.permits.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.Permits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends permits on the day after their last one and lets the families know that they may ask again. (T9)
///
/// Each permit is ended in a transaction of its own and looked at again once it is locked, so several nodes may do this
/// at once.
@Component
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final Permits permits;
    private final CaseRecord record;
    private final TransactionTemplate transaction;

    Expiry(JdbcClient sql, Permits permits, CaseRecord record, TransactionTemplate transaction) {
        this.sql = sql;
        this.permits = permits;
        this.record = record;
        this.transaction = transaction;
    }

    /// All that are over on this day.
    void round(ZonedDateTime now) {
        long ended;
        do {
            ended = over(now.toLocalDate()).stream()
                    .filter(id -> tried(id, now))
                    .count();
        } while (ended == BATCH);
    }

    /// One that cannot be ended keeps no other from it.
    private boolean tried(CaseId id, ZonedDateTime now) {
        try {
            transaction.executeWithoutResult(_ -> expire(id, now));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Permit {} could not be ended", id, e);
            return false;
        }
    }

    private void expire(CaseId id, ZonedDateTime now) {
        if (permits.lock(id).orElseThrow() instanceof Held held && over(held.permit(), now.toLocalDate())) {
            permits.save(held.expire(now.toLocalDate()));
            record.moved(id, PermitEvent.EXPIRED, Actor.SYSTEM, now, Map.of(), null);
        }
    }

    private static boolean over(Permit permit, LocalDate today) {
        return permit.until() instanceof LocalDate until && until.isBefore(today);
    }

    /// Permanent permits have no last day. While a renewal for the same school is not decided for good, the student
    /// stays, and the permit with the student. (R-IDP-26)
    private List<CaseId> over(LocalDate today) {
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
                order by p.permit ->> 'until', p.id
                limit :most""")
                .param("today", today.toString())
                .param("most", BATCH)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Asks the clock. Tests that live on days of their own switch it off.
    @Component
    @ConditionalOnProperty(name = "openseat.days", havingValue = "true", matchIfMissing = true)
    static class EveryMinute {

        private final Expiry expiry;
        private final Clock clock;

        EveryMinute(Expiry expiry, Clock clock) {
            this.expiry = expiry;
            this.clock = clock;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
        void round() {
            expiry.round(ZonedDateTime.now(clock));
        }
    }
}
