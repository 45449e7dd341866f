package org.openseat.interdistrict.days;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.inter.YearUnderWay;
import org.springframework.stereotype.Component;

/// Closes what nobody decided before its school year was over, with a letter. A permit that was revoked lasts
/// longer than a year, and so does the appeal against that. (R-INT-6)
@Component
class InterYearEnd implements KindDays {

    private static final List<InterState> UNDECIDED = List.of(
            InterState.INCOMPLETE,
            InterState.INFO_REQUESTED,
            InterState.IN_QUEUE,
            InterState.UNDER_REVIEW,
            InterState.AWAITING_RELEASE,
            InterState.AWAITING_SCHOOL,
            InterState.DISTRICT_APPEAL);

    private final InterRequests requests;
    private final InterRecord record;

    InterYearEnd(InterRequests requests, InterRecord record) {
        this.requests = requests;
        this.record = record;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome(
                "inter.yearEnd",
                Often.ONCE_A_DAY,
                (today, after, most) -> requests.before(SchoolYear.of(today), UNDECIDED, after, most),
                this::end));
    }

    private void end(CaseId id, ZonedDateTime now) {
        requests.take(id)
                .filter(request -> YearUnderWay.over(request.filed().year(), now.toLocalDate()))
                .ifPresent(request -> end(request, now));
    }

    private void end(InterRequest request, ZonedDateTime now) {
        var today = now.toLocalDate();
        switch (request) {
            case Open open -> record.moved(open.endYear(today), InterEvent.YEAR_OVER, null, now);
            case DistrictAppeal appeal
            when appeal.against() instanceof Denied ->
                record.moved(appeal.endYear(today), InterEvent.YEAR_OVER, null, now);
            default -> {}
        }
    }
}
