package org.openseat.interdistrict;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.inter.RenewalNotNeeded;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends a permit between districts with the school it is for; until then nobody asks again every year. (R-INT-6)
///
/// Of another district's schools we do not know the last grade, so a permit to leave goes on through grade 12.
@Component
class InterExpiry {

    private final InterRequests requests;
    private final InterRecord record;
    private final Schools schools;
    private final TransactionTemplate transaction;

    InterExpiry(InterRequests requests, InterRecord record, Schools schools, TransactionTemplate transaction) {
        this.requests = requests;
        this.record = record;
        this.schools = schools;
        this.transaction = transaction;
    }

    void round(ZonedDateTime now) {
        requests.approved().stream()
                .filter(approved -> over(approved, now.toLocalDate()))
                .forEach(approved -> transaction.executeWithoutResult(
                        status -> expire(approved.filed().id(), now)));
    }

    private void expire(CaseId id, ZonedDateTime now) {
        if (requests.lock(id).orElseThrow() instanceof Approved approved && over(approved, now.toLocalDate())) {
            record.moved(approved.expire(now.toLocalDate()), InterEvent.EXPIRED, null, now);
        }
    }

    /// By the summer's first of July a student is in the next grade.
    private boolean over(InterRequest approved, LocalDate today) {
        var filed = approved.filed();
        int grade = filed.grade().ordinal()
                + SchoolYear.of(today).startYear()
                - filed.year().startYear();
        var all = Grade.values();
        return grade >= all.length
                || grade > filed.grade().ordinal()
                        && RenewalNotNeeded.judge(new RenewalNotNeeded.Facts(true, true, all[grade], highest(filed)))
                                instanceof Ruling.NotMet;
    }

    private Grade highest(Filed filed) {
        return filed.incoming()
                ? schools.find(filed.school()).map(School::highGrade).orElse(Grade.GRADE_12)
                : Grade.GRADE_12;
    }

    /// Asks the clock; what was looked at once a day need not be looked at again.
    @Component
    @ConditionalOnProperty(name = "openseat.days", havingValue = "true", matchIfMissing = true)
    static class EveryDay {

        private final InterExpiry expiry;
        private final Clock clock;
        private @Nullable LocalDate done;

        EveryDay(InterExpiry expiry, Clock clock) {
            this.expiry = expiry;
            this.clock = clock;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
        void round() {
            var now = ZonedDateTime.now(clock);
            if (!now.toLocalDate().equals(done)) {
                expiry.round(now);
                done = now.toLocalDate();
            }
        }
    }
}
