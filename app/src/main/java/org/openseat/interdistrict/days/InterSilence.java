package org.openseat.interdistrict.days;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.stereotype.Component;

/// Tells the family, once, that the committee or an office that waits for papers has not answered in time and that the
/// county may be asked. The request stays where it is: a late answer is still one, and so are late papers. (Education
/// Code 46600.2(a)(5), 46601)
@Component
class InterSilence implements KindDays {

    private final InterRequests requests;
    private final Timeline timeline;
    private final InterRecord record;
    private final CaseClocks clocks;

    InterSilence(InterRequests requests, Timeline timeline, InterRecord record, CaseClocks clocks) {
        this.requests = requests;
        this.timeline = timeline;
        this.record = record;
        this.clocks = clocks;
    }

    @Override
    public List<DayCome> days() {
        return List.of(
                new DayCome(
                        "inter.committeeSilent",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> requests.due(List.of(InterState.DISTRICT_APPEAL), today, after, most),
                        this::tell),
                new DayCome("inter.officeSilent", Often.EVERY_MINUTE, requests::pastLawDay, this::tell));
    }

    private void tell(CaseId id, ZonedDateTime now) {
        requests.take(id)
                .filter(request -> AppealDesk.late(request, now.toLocalDate()))
                .ifPresent(request -> {
                    switch (request) {
                        case DistrictAppeal appeal ->
                            tell(
                                    appeal,
                                    InterEvent.COMMITTEE_SILENT,
                                    appeal.deadline().date(),
                                    now);
                        case InfoRequested asked
                        when asked.lawDay() != null -> tell(asked, InterEvent.OFFICE_SILENT, asked.lawDay(), now);
                        default -> {}
                    }
                });
    }

    private void tell(InterRequest request, InterEvent what, LocalDate day, ZonedDateTime now) {
        var filed = request.filed();
        var told = timeline.of(filed.id()).stream()
                .anyMatch(entry -> entry.what() == what
                        && day.toString().equals(entry.facts().get(InterEvent.DAY)));
        if (!told) {
            var county = clocks.start(InterClock.COUNTY_APPEAL, filed.year(), now.toLocalDate());
            var facts = Map.of(
                    InterEvent.DAY,
                    day.toString(),
                    InterEvent.COUNTY_BY,
                    county.date().toString());
            record.moved(request, what, Actor.SYSTEM, now, facts, null);
        }
    }
}
