package org.openseat.interdistrict;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the Appeals Committee and the county answered, as the permit office writes it down. (rules §5.7)
@Service
public class AppealAnswers {

    private final InterScope scope;
    private final InterRecord record;
    private final CaseClocks clocks;

    AppealAnswers(InterScope scope, InterRecord record, CaseClocks clocks) {
        this.scope = scope;
        this.record = record;
        this.clocks = clocks;
    }

    @Transactional
    public Optional<Outcome<InterRequest>> grant(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> switch (found) {
            case DistrictAppeal appeal ->
                record.moved(
                        appeal.grantAppeal(record.word(by, now, why)),
                        InterEvent.APPEAL_GRANTED,
                        by,
                        now,
                        Map.of(),
                        why);
            case InterRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// The date on this letter starts the county's clock. (R-APL-2)
    @Transactional
    public Optional<Outcome<InterRequest>> deny(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> switch (found) {
            case DistrictAppeal appeal -> {
                var county =
                        clocks.start(InterClock.COUNTY_APPEAL, appeal.filed().year(), now.toLocalDate());
                var no = appeal.denyAppeal(record.word(by, now, why), county);
                yield record.moved(no, InterEvent.APPEAL_DENIED, by, now, Map.of(), why);
            }
            case InterRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// What the county decided. (R-APL-5)
    @Transactional
    public Optional<Outcome<InterRequest>> county(CaseId id, boolean granted, SignedIn by, ZonedDateTime now) {
        return scope.lockForOffice(id, by).map(found -> switch (found) {
            case CountyAppeal appeal ->
                granted
                        ? record.moved(
                                appeal.countyGrants(record.word(by, now, null)), InterEvent.COUNTY_GRANTED, by, now)
                        : record.moved(appeal.countyDenies(now.toLocalDate()), InterEvent.COUNTY_DENIED, by, now);
            case InterRequest other -> new Outcome.Overtaken<>(other);
        });
    }
}
