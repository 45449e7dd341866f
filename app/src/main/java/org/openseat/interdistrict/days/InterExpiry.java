package org.openseat.interdistrict.days;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.inter.RenewalNotNeeded;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// Ends a permit between districts with the school it is for; until then nobody asks again every year. (R-INT-6)
///
/// Of another district's schools we do not know the last grade, so a permit to leave goes on through grade 12.
@Component
class InterExpiry implements KindDays {

    private final InterRequests requests;
    private final InterRecord record;
    private final Schools schools;

    InterExpiry(InterRequests requests, InterRecord record, Schools schools) {
        this.requests = requests;
        this.record = record;
        this.schools = schools;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome(
                "inter.expiry",
                Often.ONCE_A_DAY,
                (today, after, most) -> requests.approvedBefore(SchoolYear.of(today), after, most),
                this::expire));
    }

    private void expire(CaseId id, ZonedDateTime now) {
        if (requests.take(id).orElse(null) instanceof Approved approved && over(approved, now.toLocalDate())) {
            record.moved(approved.expire(now.toLocalDate()), InterEvent.EXPIRED, null, now);
        }
    }

    /// Once the grade is one that the school does not have.
    private boolean over(InterRequest approved, LocalDate today) {
        var filed = approved.filed();
        var now = filed.gradeOn(today);
        return now.isEmpty()
                || now.get().compareTo(filed.grade()) > 0
                        && RenewalNotNeeded.judge(new RenewalNotNeeded.Facts(true, true, now.get(), highest(filed)))
                                instanceof Ruling.NotMet;
    }

    private Grade highest(Filed filed) {
        return filed.incoming()
                ? schools.find(filed.school()).map(School::highGrade).orElse(Grade.GRADE_12)
                : Grade.GRADE_12;
    }
}
